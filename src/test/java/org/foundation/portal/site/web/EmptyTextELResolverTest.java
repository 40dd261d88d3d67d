package org.foundation.portal.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EmptyTextELResolverTest {

    /// A page with a list of texts and one of numbers.
    public static class Chosen {

        String text = "before";

        @Nullable
        Integer number = 7;

        public void setText(String text) {
            this.text = text;
        }

        public String getText() {
            return text;
        }

        public void setNumber(@Nullable Integer number) {
            this.number = number;
        }

        public @Nullable Integer getNumber() {
            return number;
        }
    }

    final ELContext context = new ELContext() {

        @Override
        public ELResolver getELResolver() {
            return new EmptyTextELResolver();
        }

        @Override
        public @Nullable FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public @Nullable VariableMapper getVariableMapper() {
            return null;
        }
    };

    @Test
    void nothing_chosen_is_an_empty_text() {
        var page = new Chosen();
        assertThat(resolves(page, "text", null)).isTrue();
        assertThat(page.text).isEmpty();
    }

    @Test
    void what_is_chosen_and_what_is_no_text_is_left_to_others() {
        var page = new Chosen();
        assertThat(resolves(page, "text", "own")).isFalse();
        assertThat(resolves(page, "number", null)).isFalse();
        assertThat(page.text).isEqualTo("before");
        assertThat(page.number).isEqualTo(7);
    }

    private boolean resolves(Object page, String property, @Nullable Object value) {
        context.setPropertyResolved(false);
        new EmptyTextELResolver().setValue(context, page, property, value);
        return context.isPropertyResolved();
    }
}
