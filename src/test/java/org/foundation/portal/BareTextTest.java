package org.foundation.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BareTextTest {

    @Test
    void finds_what_stands_in_the_page_itself() {
        assertThat(BareText.in("<p>#{msg['a.b']}: Hello <b>you</b></p>")).containsExactly(": Hello", "you");
        assertThat(BareText.in("<t:row key=\"Votes\">#{it.votes}</t:row>")).containsExactly("Votes");
    }

    @Test
    void leaves_expressions_names_and_signs() {
        assertThat(BareText.in("<p class=\"lead\">#{site.text('a.b', {'name': it.name})} · &#8212;&nbsp;</p>"))
                .isEmpty();
        assertThat(BareText.in("<t:row key=\"#{msg['a']}\"/><!-- why --><img alt=\"\"/>"))
                .isEmpty();
    }
}
