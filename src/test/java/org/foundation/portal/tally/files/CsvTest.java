package org.foundation.portal.tally.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '!',
            value = {
                "=1+1~'=1+1",
                "+1~'+1",
                "-1~'-1",
                "@SUM(1)~'@SUM(1)",
                "\uFF1D1+1~'\uFF1D1+1",
                "\uFF0B1~'\uFF0B1",
                "\uFF0D1~'\uFF0D1",
                "\uFF20x~'\uFF20x",
                "x;=1+1~x;'=1+1",
                "x; \"=1+1~x; \"'=1+1",
                "x,@y~x,'@y",
                "x|-2+3~x|'-2+3",
                "Jean-Luc~Jean-Luc",
                "a=b~a=b",
                "Fees; none~Fees; none"
            })
    void no_spreadsheet_finds_a_formula(String text, String harmless) {
        assertThat(Csv.harmless(text)).isEqualTo(harmless);
    }

    @Test
    void what_a_program_may_part_a_line_at_is_quoted() {
        assertThat(Csv.quoted("a;b")).isEqualTo("\"a;b\"");
        assertThat(Csv.quoted("a\tb")).isEqualTo("\"a\tb\"");
        assertThat(Csv.quoted("a \"b\"")).isEqualTo("\"a \"\"b\"\"\"");
        assertThat(Csv.quoted("\t=1")).isEqualTo("\"\'\t'=1\"");
        assertThat(Csv.quoted("Ada Brandt")).isEqualTo("Ada Brandt");
    }
}
