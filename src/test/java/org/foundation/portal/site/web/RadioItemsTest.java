package org.foundation.portal.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RadioItemsTest {

    @Test
    void a_hint_under_a_choice_cannot_smuggle_in_markup() {
        var option = RadioItems.of("x", "<b>Gold</b>", "\"& more\"");
        assertThat(option.getLabel())
                .isEqualTo("&lt;b&gt;Gold&lt;/b&gt; <span class=\"hint\">&quot;&amp; more&quot;</span>");
    }
}
