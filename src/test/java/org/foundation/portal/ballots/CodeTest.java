package org.foundation.portal.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.foundation.portal.shared.Refusal;
import org.junit.jupiter.api.Test;

class CodeTest {

    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    static final UUID BOARD = UUID.fromString("7b1d9bb2-4f0e-4f3c-9d5a-0c1f7b6f0001");
    static final UUID BYLAWS = UUID.fromString("7b1d9bb2-4f0e-4f3c-9d5a-0c1f7b6f0002");

    final Code code = Code.draw(new SecureRandom());

    @Test
    void is_twenty_seven_letters_and_digits_in_groups_of_three() {
        assertThat(code.text()).matches("[0-7][0-9A-HJKMNP-TV-Z]{26}");
        assertThat(code.grouped()).matches("(\\w{3}-){8}\\w{3}");
    }

    @Test
    void is_never_drawn_twice() {
        var chance = new SecureRandom();
        var drawn = new HashSet<Code>();
        for (int i = 0; i < 1000; i++) {
            assertThat(drawn.add(Code.draw(chance))).isTrue();
        }
    }

    @Test
    void is_read_as_people_type_it() {
        var typed =
                code.grouped().toLowerCase().replace('0', 'o').replace('1', 'l').replace("-", " – ");

        assertThat(Code.read(typed)).isEqualTo(code);
    }

    @Property(tries = 500)
    void finds_every_single_slip(@ForAll @IntRange(max = 26) int place, @ForAll @IntRange(min = 1, max = 31) int by) {
        var drawn = Code.draw(new SecureRandom()).text();
        var right = ALPHABET.indexOf(drawn.charAt(place));
        var slipped = drawn.substring(0, place) + ALPHABET.charAt((right + by) % 32) + drawn.substring(place + 1);

        assertThatThrownBy(() -> Code.read(slipped)).isInstanceOf(Refusal.class).hasMessageContaining("code-mistyped");
    }

    @Property(tries = 500)
    void finds_neighbours_swapped(@ForAll @IntRange(max = 24) int place) {
        var drawn = Code.draw(new SecureRandom()).text();
        var swapped =
                drawn.substring(0, place) + drawn.charAt(place + 1) + drawn.charAt(place) + drawn.substring(place + 2);

        if (!swapped.equals(drawn)) {
            assertThatThrownBy(() -> Code.read(swapped)).isInstanceOf(Refusal.class);
        }
    }

    @Property(tries = 300)
    void refuses_whatever_else_is_typed(@ForAll String typed) {
        assertThatThrownBy(() -> Code.read(typed)).isInstanceOf(Refusal.class);
    }

    @Test
    void is_kept_under_another_hash_in_each_poll() {
        assertThat(code.hashFor(BOARD))
                .matches("[0-9a-f]{64}")
                .isEqualTo(Code.read(code.grouped()).hashFor(BOARD));
        assertThat(code.hashFor(BYLAWS)).isNotEqualTo(code.hashFor(BOARD));
    }

    @Test
    void is_hashed_as_its_sixteen_bytes_before_those_of_the_poll() {
        // sha256sum of 15 zero bytes, a one, and the bytes of the poll
        var one = new Code("00000000000000000000000001" + "1");

        assertThat(one.hashFor(new UUID(0, 0))).isEqualTo(EXPECTED);
    }

    static final String EXPECTED = "3269aeb6831504cb8679ea40f749072951eb1728cc5e21e45fd0d6b423f6fa42";

    @Test
    void says_nothing_of_itself_to_a_log() {
        assertThat(code.toString()).doesNotContain(code.text());
        assertThat("" + Ranking.BLANK).isEqualTo("Ranking[kept secret]");
    }
}
