package org.foundation.portal.tally.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.foundation.portal.tally.Uncountable;

/// Whatever a file holds, a reader gives a contest or a fault, and soon.
class FuzzProperties {
    private static final List<String> GOOD = List.of(
            "3 2\n-1\n[tie 3 2 1]\n(x) 1 1=2 - 3 0\n2 3 0\n0\n\"a\"\n\"b\"\n\"c\"\n\"t\"\n",
            "weight,a,\"b,c\"\n1,2,1\n3,,No opinion\n",
            "#/Candidates: a ; b\n#/Number of Seats: 1\nx || a > b = c ^2 * 3 # d\n/EMPTY_RANKING/\n",
            "{title: \"t\"}\n=a:[Full]\n2: a>b=[c d]\n1: a/5,b/2\n",
            "  Option 1-->: a\n /  Option 2->: b\nV: 1-\nV: 21 x\n");
    private static final List<String> NAMES = List.of("x.blt", "x.csv", "x.cvotes", "x.abif", "x");
    private static final String SIGNS = "0123456789-=[]()\"#>,:;/*^|{} \n\t\r\u0000é\uD83D\uFEFFV";

    @Property(tries = 4_000)
    void every_reader_survives_mutilated_files(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var text = new StringBuilder(GOOD.get(random.nextInt(GOOD.size())));
        for (int i = random.nextInt(8); i >= 0 && !text.isEmpty(); i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                case 2 -> text.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                default -> text.setLength(at);
            }
        }
        read(text.toString(), NAMES.get(random.nextInt(NAMES.size())));
    }

    @Property(tries = 1_000)
    void every_reader_survives_any_text(@ForAll String text) throws IOException {
        for (var name : NAMES) read(text, name);
    }

    private static void read(String text, String name) throws IOException {
        try {
            var contest = BallotFiles.read(new BufferedReader(new StringReader(text)), name, 1)
                    .contest();
            assertThat(contest.seats()).isPositive();
        } catch (BadFile e) {
            assertThat(e.faults()).isNotEmpty();
            assertThat(e.faults()).allMatch(fault -> fault.line() >= 1 && fault.column() >= 1);
        } catch (Uncountable e) {
            assertThat(e.why()).isNotNull();
        }
    }
}
