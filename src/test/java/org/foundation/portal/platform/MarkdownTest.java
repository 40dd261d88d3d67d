package org.foundation.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void writes_paragraphs_lists_emphasis_and_tables() {
        var html = html("""
                Called to order at **18:00**.

                - budget
                - mirrors

                | motion | yes |
                |---|--:|
                | budget | 6 |
                """);

        assertThat(html).contains("<strong>18:00</strong>", "<li>budget</li>", "<table>", "<td align=\"right\">6</td>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<style>body{display:none}</style>",
                "<img src=x onerror=alert(1)>",
                "<iframe src=https://elsewhere.example></iframe>",
                "<svg onload=alert(1)>",
                "<form action=/ballots/cast><button>vote</button></form>",
                "<p onclick=alert(1) style=position:fixed>x</p>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<b title='</code><script>alert(1)</script>'>",
                "```\n</code></pre><script>alert(1)</script>\n```",
                "`</code><script>alert(1)</script>`",
                "| <script>alert(1)</script> |\n|---|\n| <img src=x onerror=alert(1)> |",
                "[<img src=x onerror=alert(1)>](https://elsewhere.example)",
                "![<script>alert(1)</script>](https://elsewhere.example/x.png)",
                "[x](https://elsewhere.example '\"onmouseover=alert(1)')",
            })
    void shows_typed_tags_as_text(String typed) {
        assertThat(tags(html(typed))).isSubsetOf("p", "pre", "code", "a", "table", "thead", "tbody", "tr", "th", "td");
        assertThat(attributes(html(typed))).isSubsetOf("href", "rel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#115;cript:alert(1))",
                "[x](&#x6A;avascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:msgbox)",
                "[x](file:///etc/passwd)",
                "<javascript:alert(1)>",
                "![x](javascript:alert(1))",
                "[x]\n\n[x]: javascript:alert(1)",
            })
    void makes_no_link_of_an_address_that_runs_something(String typed) {
        assertThat(html(typed)).doesNotContain("href=\"j", "href=\"J", "href=\"d", "href=\"v", "href=\"f");
    }

    @Test
    void makes_a_link_of_a_picture_so_that_nothing_is_loaded_from_elsewhere() {
        assertThat(html("![the **whole** board](https://elsewhere.example/board.png)"))
                .doesNotContain("<img", "src=")
                .contains("href=\"https://elsewhere.example/board.png\"", "the <strong>whole</strong> board</a>");
    }

    @Test
    void finds_the_picture_inside_a_link_too() {
        assertThat(html("[![x](https://elsewhere.example/x.png)](https://elsewhere.example)"))
                .doesNotContain("<img", "src=");
    }

    @Test
    void gives_every_link_its_rel() {
        assertThat(html("[notes](https://elsewhere.example/n) and [the list](/meetings)"))
                .contains("href=\"https://elsewhere.example/n\" rel=\"nofollow noopener noreferrer\"")
                .contains("href=\"/meetings\" rel=\"nofollow noopener noreferrer\"");
    }

    @Test
    void moves_the_headings_below_the_one_of_the_page() {
        assertThat(html("# Budget\n\n## Mirrors")).contains("<h3>Budget</h3>", "<h4>Mirrors</h4>");
        assertThat(html("### Budget\n\n#### Mirrors")).contains("<h3>Budget</h3>", "<h4>Mirrors</h4>");
        assertThat(Markdown.render("# Budget", 1)).contains("<h2>Budget</h2>");
    }

    @Test
    void survives_absurd_nesting() {
        assertThat(html(">".repeat(50_000) + " deep")).contains("deep");
        assertThat(html("- ".repeat(20_000) + "deep")).contains("deep");
        assertThat(html("*".repeat(20_000) + "deep" + "*".repeat(20_000))).contains("deep");
        assertThat(html("*a **b ".repeat(10_000) + "deep" + " b** a*".repeat(10_000)))
                .contains("deep");
        assertThat(html("![".repeat(10_000) + "deep" + "](x)".repeat(10_000))).contains("deep");
        assertThat(html("[".repeat(20_000))).contains("[");
    }

    @Test
    void makes_nothing_of_nothing() {
        assertThat(Markdown.render(null, 2)).isEmpty();
        assertThat(html("  \n ")).isEmpty();
    }

    private static String html(String text) {
        return Markdown.render(text, 2);
    }

    private static java.util.Set<String> tags(String html) {
        var tags = new java.util.TreeSet<String>();
        org.jsoup.Jsoup.parseBodyFragment(html).body().getAllElements().forEach(element -> tags.add(element.tagName()));
        tags.remove("body");
        return tags;
    }

    private static java.util.Set<String> attributes(String html) {
        var names = new java.util.TreeSet<String>();
        org.jsoup.Jsoup.parseBodyFragment(html)
                .body()
                .getAllElements()
                .forEach(element -> element.attributes().forEach(attribute -> names.add(attribute.getKey())));
        return names;
    }

    @Test
    void a_letter_shows_no_marks_of_the_markdown() {
        assertThat(Markdown.plain("## Why\n\nTerms are **longer** now.\n\n* one\n* two"))
                .isEqualTo("Why\n\nTerms are longer now.\n\n* one\n* two");
    }
}
