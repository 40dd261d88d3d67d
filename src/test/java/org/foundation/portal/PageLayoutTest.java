package org.foundation.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageLayoutTest {

    private static final String LONG = "#{site.text('elections.show.a-sentence-of-some-length', one.another, 'x, y')}";

    @Test
    void what_fits_stays_on_its_line() {
        assertStays("<p>So <strong>it</strong> is.</p>\n");
    }

    @Test
    void what_the_author_has_parted_stays_parted_by_at_most_one_empty_line() {
        assertThat(PageLayout.of("<ul>\n<li>One</li>\n\n\n\n   <li>Two</li></ul>"))
                .isEqualTo("<ul>\n  <li>One</li>\n\n  <li>Two</li>\n</ul>\n");
    }

    @Test
    void a_long_line_is_broken_at_the_edge_of_blocks() {
        assertThat(PageLayout.of("<ul><li>" + LONG + "</li><li>" + LONG + "</li></ul>"))
                .isEqualTo("<ul>\n  <li>" + LONG + "</li>\n  <li>" + LONG + "</li>\n</ul>\n");
    }

    @Test
    void no_space_is_made_between_words_and_none_is_lost() {
        var words = "<strong>" + LONG + "</strong>, <em>" + LONG + "</em><sup>1</sup>.";
        var laid = PageLayout.of("<p>" + words + "</p>");
        assertThat(laid).isNotEqualTo("<p>" + words + "</p>\n");
        assertThat(laid.replaceAll("\\s+", " ")).isEqualTo("<p> " + words + " </p> ");
    }

    @Test
    void a_long_tag_has_an_attribute_a_line_under_the_first_of_them() {
        assertThat(PageLayout.of("<t:row key=\"" + LONG + "\" href=\"" + LONG + "\"/>"))
                .isEqualTo("<t:row key=\"" + LONG + "\"\n       href=\"" + LONG + "\"/>\n");
    }

    @Test
    void a_long_expression_is_broken_at_its_commas_and_joints_never_within_a_text() {
        assertThat(PageLayout.of("<p class=\"x\">#{site.text('a, b', " + LONG.substring(2, LONG.length() - 1) + ", "
                        + LONG.substring(2, LONG.length() - 1) + ")}</p>"))
                .isEqualTo("""
                        <p class="x">
                          #{site.text('a, b', site.text('elections.show.a-sentence-of-some-length', one.another, 'x, y'),
                              site.text('elections.show.a-sentence-of-some-length', one.another, 'x, y'))}
                        </p>
                        """);
    }

    @Test
    void where_white_space_is_shown_nothing_is_touched() {
        assertStays("<div>\n  <textarea>  a\n b</textarea>\n  <div class=\"diff\"><b>  " + LONG + "</b>  " + LONG
                + "</div>\n</div>\n");
    }

    @Test
    void a_page_that_is_laid_out_stays_as_it_is() {
        assertStays("""
                <ui:composition template="/WEB-INF/layout.xhtml" xmlns="http://www.w3.org/1999/xhtml">
                <!-- why -->
                <ui:define name="main">
                  <h1>#{page.title}</h1>

                  <p>
                    One line of the author
                    and another.
                  </p>
                </ui:define>
                </ui:composition>
                """);
    }

    private static void assertStays(String markup) {
        assertThat(PageLayout.of(markup)).isEqualTo(markup);
    }
}
