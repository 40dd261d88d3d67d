package org.foundation.portal.finances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.shared.Sha256;
import org.junit.jupiter.api.Test;

class ImportTest {

    static final UUID TREASURER = UUID.randomUUID();

    @Test
    void remembers_the_file_by_name_and_hash() {
        var file = handedIn("C:\\books\\first\u0000-quarter.csv");

        assertThat(file.fileName()).isEqualTo("first-quarter.csv");
        assertThat(file.sha256()).isEqualTo(Sha256.of(Books.fixture("first-quarter.csv")));
        assertThat(file.fileRows()).isEqualTo(6);
        assertThat(file.columns()).isEqualTo(ColumnSet.PLAIN);
    }

    @Test
    void is_posted_or_set_aside_and_then_over() {
        var file = handedIn("x.csv");
        file.posted(6, TREASURER, Books.NOW);

        assertThat(file.isWaiting()).isFalse();
        assertThatThrownBy(() -> file.putAside(Books.NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> file.posted(6, TREASURER, Books.NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void is_refused_when_too_large() {
        refused(
                "finances.file-too-large",
                () -> new Import(
                        "x.csv", new byte[Import.LARGEST + 1], "", Books.chart(), Books.TODAY, TREASURER, Books.NOW));
    }

    private static Import handedIn(String name) {
        return new Import(
                name, Books.fixture("first-quarter.csv"), "", Books.chart(), Books.TODAY, TREASURER, Books.NOW);
    }

    private static void refused(String key, Runnable act) {
        assertThat(catchThrowableOfType(Refusal.class, act::run).key()).isEqualTo(key);
    }
}
