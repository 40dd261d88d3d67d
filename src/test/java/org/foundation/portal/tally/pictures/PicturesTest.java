package org.foundation.portal.tally.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.foundation.portal.tally.BallotSet;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.pairwise.Schulze;
import org.foundation.portal.tally.words.TallyTexts;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class PicturesTest {
    private static final TallyTexts TEXTS = TallyTexts.in(Locale.ENGLISH);
    private static final Contest CONTEST = Contest.of(
            "circle",
            List.of("<A> & \"co\"", "B", "C"),
            1,
            BallotSet.of(3).add(5, 1, 2, 3).add(4, 2, 3, 1).add(2, 3, 1, 2).build());

    @Test
    void pictures_are_sound_xml_with_a_title_and_without_style_or_script() throws Exception {
        var comparison = Schulze.WINNING_VOTES.count(CONTEST).comparison().orElseThrow();
        var svg = BeatpathPicture.draw("b", CONTEST, comparison, TEXTS);
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
        assertThat(root.getElementsByTagName("title").getLength()).isOne();
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
                .contains("<A> & \"co\" beats B, 7 to 4.");
        assertThat(svg).doesNotContain("style=").doesNotContain("<script").doesNotContain(" on");
    }

    @Test
    void a_circle_has_an_arrow_against_the_order() {
        var comparison = Schulze.WINNING_VOTES.count(CONTEST).comparison().orElseThrow();
        var svg = BeatpathPicture.draw("b", CONTEST, comparison, TEXTS);
        // each arrow is a line and a head
        assertThat(svg.split("defeat forwards", -1)).hasSize(1 + 2 * 2);
        assertThat(svg.split("defeat backwards", -1)).hasSize(1 + 2);
    }
}
