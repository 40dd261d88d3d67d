package org.foundation.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.Scanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Twice the text is about twice the work, whatever the text is. Work is counted in letters looked at and in bytes
/// asked for, never in seconds.
class EffortTest {

    static final int SIZE = 24_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<a ",
                "<a href=\"",
                "<!--",
                "<?",
                "<![CDATA[",
                "<!A",
                "<\n",
                "_\n",
                "|\n",
                "a|b\n",
                "[",
                "[a](<",
                "[a](",
                "![",
                "[]",
                "*a_",
                "[a]: <b\n",
                "&",
                "> ",
                "- a\n",
                "**a ",
                "a**",
                "1. a\n\n   ",
                "`a"
            })
    void twice_the_text_asks_for_about_twice_the_bytes(String part) {
        Markdown.render(text(part, 100), 2);
        assertThat(bytes(text(part, 2 * SIZE))).isLessThan(3 * bytes(text(part, SIZE)) + 1_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<a ", "<a href=\"", "<!--", "<?", "<https:", "<a@b"})
    void every_letter_behind_an_angle_bracket_is_looked_at_once(String part) {
        assertThat(lettersLookedAt(text(part, SIZE))).isLessThanOrEqualTo(SIZE);
    }

    @Test
    void a_paragraph_of_more_lines_than_anybody_writes_is_shown_as_it_was_typed() {
        assertThat(Markdown.render("*a*\n".repeat(Effort.MOST_LINES_TOGETHER), 2))
                .contains("<em>a</em>");
        assertThat(Markdown.render("*a*\n".repeat(Effort.MOST_LINES_TOGETHER + 1), 2))
                .startsWith("<pre>*a*");
        assertThat(Markdown.render("*a*\n\n".repeat(Effort.MOST_LINES_TOGETHER + 1), 2))
                .contains("<em>a</em>");
    }

    @Test
    void a_table_with_more_cells_than_anybody_reads_is_no_table() {
        var wide = "|a".repeat(1_000) + "\n" + "|-".repeat(1_000) + "\n" + "|x\n".repeat(1_000);
        assertThat(Markdown.render(wide, 2)).doesNotContain("<table").hasSizeLessThan(2 * wide.length());
        assertThat(Markdown.render("|a|b|\n|-|-|\n" + "|x|y|\n".repeat(1_000), 2))
                .contains("<table");
    }

    @Test
    void an_address_between_angle_brackets_is_a_link_and_everything_else_is_text() {
        assertThat(Markdown.render("<https://elsewhere.example/a> <ivy@elsewhere.example> 3 < 4 <b>*x*</b>", 2))
                .contains("href=\"https://elsewhere.example/a\"", "href=\"mailto:ivy&#64;elsewhere.example\"")
                .contains("3 &lt; 4 &lt;b&gt;<em>x</em>&lt;/b&gt;");
        assertThat(Markdown.render("<div>\n*x*\n</div>", 2)).contains("&lt;div&gt;", "<em>x</em>");
    }

    @Test
    void a_text_is_rendered_once_and_the_one_longest_unread_makes_room() {
        var kept = new Renderings();
        kept.of("first", 2, () -> "one");
        assertThat(kept.of("first", 2, () -> "another")).isEqualTo("one");
        assertThat(kept.of("first", 3, () -> "another")).isEqualTo("another");
        for (int i = 0; i < 2 * Renderings.MOST; i++) {
            kept.of("text " + i, 2, () -> "x".repeat(9_000));
            assertThat(kept.size()).isLessThanOrEqualTo(Renderings.MOST);
            assertThat(kept.letters()).isLessThanOrEqualTo(Renderings.MOST_LETTERS);
        }
        assertThat(kept.of("first", 2, () -> "again")).isEqualTo("again");
    }

    private static String text(String part, int size) {
        return part.repeat(size / part.length());
    }

    private static long bytes(String text) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();
        Markdown.render(text, 2);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static long lettersLookedAt(String text) {
        long looked = 0;
        var scanner = Scanner.of(SourceLines.of(List.of(SourceLine.of(text, null))));
        while (scanner.find('<') >= 0) {
            scanner.next();
            looked += AngleBrackets.inside(scanner).length();
        }
        return looked;
    }
}
