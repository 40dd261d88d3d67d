package org.foundation.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    static final Currency USD = Currency.getInstance("USD");
    static final Currency JPY = Currency.getInstance("JPY");

    @Test
    void is_exact_where_a_binary_fraction_is_not() {
        var tenth = Money.of("0.10", USD);

        assertThat(tenth.plus(Money.of("0.20", USD))).isEqualTo(Money.of("0.30", USD));
        assertThat(Money.of("-4.4", USD).minor()).isEqualTo(-440);
        assertThat(Money.of("120", USD).amount()).isEqualTo(new BigDecimal("120.00"));
    }

    @Test
    void has_the_minor_units_of_its_currency() {
        assertThat(Money.of("500", JPY).minor()).isEqualTo(500);
        assertThat(Money.of("500", USD).minor()).isEqualTo(50_000);
        assertThatThrownBy(() -> Money.of("0.5", JPY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void never_adds_two_currencies() {
        var dollars = Money.of("1", USD);
        var yen = Money.of("1", JPY);

        assertThatThrownBy(() -> dollars.plus(yen)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> dollars.compareTo(yen)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void never_overflows_in_silence() {
        var most = new Money(Long.MAX_VALUE, USD);

        assertThatThrownBy(() -> most.plus(new Money(1, USD))).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1,00",
                "1.005",
                "1e3",
                "$1",
                "1.",
                ".5",
                "--1",
                "0x10",
                " 1",
                "1 000",
                "٣",
                "99999999999999999"
            })
    void refuses_what_is_not_an_amount(String text) {
        assertThatThrownBy(() -> Money.of(text, USD)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "usd", "USDT", "US", "XYZ", "$"})
    void refuses_what_is_not_a_currency(String code) {
        assertThatThrownBy(() -> Money.currency(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_a_currency_nobody_can_hold() {
        assertThatThrownBy(() -> Money.zero(Currency.getInstance("XXX"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void says_itself_the_same_everywhere() {
        assertThat(Money.of("-1234.5", USD)).hasToString("-1234.50 USD");
    }
}
