package org.foundation.portal.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.people.Office;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccessorELResolverTest {

    record Line(String title) {}

    public static class Poll {

        final List<String> done = new ArrayList<>();

        public String title() {
            return "Board 2027";
        }

        public String getSlug() {
            return "board-2027";
        }

        public String slug() {
            throw new IllegalStateException("the getter is the one to read");
        }

        public void close() {
            done.add("closed");
        }

        @Transactional
        public String certify() {
            done.add("certified");
            return "show";
        }

        public String named(String word) {
            return word;
        }

        public Poll before() {
            throw new NotFound();
        }
    }

    /// As CDI and Hibernate put one before the real one.
    public static class PollProxy extends Poll {

        @Override
        public String certify() {
            return super.certify();
        }
    }

    private final Context context = new Context();

    @Test
    void a_component_of_a_record_is_read_by_its_name() {
        assertThat(read(new Line("Resolution 7"), "title")).isEqualTo("Resolution 7");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void so_is_what_another_of_our_types_says_of_itself() {
        assertThat(read(new Poll(), "title")).isEqualTo("Board 2027");
        assertThat(read(new PollProxy(), "title")).isEqualTo("Board 2027");
    }

    @Test
    void where_there_is_a_getter_it_is_left_to_it() {
        assertIsLeft(new Poll(), "slug");
        assertIsLeft(new Poll(), "getSlug");
    }

    @Test
    void what_returns_nothing_opens_a_transaction_or_asks_for_something_is_not_read() {
        for (var poll : List.of(new Poll(), new PollProxy())) {
            assertIsLeft(poll, "close");
            assertIsLeft(poll, "certify");
            assertIsLeft(poll, "named");
            assertThat(poll.done).isEmpty();
        }
    }

    @Test
    void what_is_not_ours_is_left_alone() {
        assertIsLeft("a text", "length");
        assertIsLeft(List.of(1), "size");
        assertIsLeft(null, "title");
        assertIsLeft(Texts.in(java.util.Locale.ENGLISH), "locale");
        assertIsLeft(new Line("x"), "toString");
        assertIsLeft(new Line("x"), "class");
    }

    @Test
    void a_word_is_read_by_its_name() {
        assertThat(read(Office.TREASURER, "name")).isEqualTo("TREASURER");
    }

    @Test
    void what_may_be_there_or_not_is_read_through() {
        assertThat(read(Optional.of(new Line("Resolution 7")), "title")).isEqualTo("Resolution 7");
        assertThat(read(Optional.empty(), "title")).isNull();
        assertThat(context.isPropertyResolved()).isTrue();
        assertIsLeft(Optional.empty(), "present");
    }

    @Test
    void what_is_refused_is_told_as_for_a_getter() {
        assertThatThrownBy(() -> read(new Poll(), "before"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(NotFound.class);
    }

    private void assertIsLeft(@Nullable Object base, String property) {
        assertThat(read(base, property)).isNull();
        assertThat(context.isPropertyResolved()).as(property).isFalse();
    }

    private @Nullable Object read(@Nullable Object base, String property) {
        context.setPropertyResolved(false);
        return new AccessorELResolver().getValue(context, base, property);
    }

    private static final class Context extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return new AccessorELResolver();
        }

        @Override
        public @Nullable FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public @Nullable VariableMapper getVariableMapper() {
            return null;
        }
    }
}
