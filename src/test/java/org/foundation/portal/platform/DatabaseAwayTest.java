package org.foundation.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.resource.ResourceException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseAwayTest {

    @Test
    void a_server_that_says_nothing_is_away() {
        var silent = new SQLException("An I/O error occurred", "08006", new SocketTimeoutException("Read timed out"));

        assertThat(DatabaseAway.explains(new IllegalStateException("no time", silent)))
                .isTrue();
    }

    @Test
    void a_server_that_is_stopping_is_away() {
        assertThat(DatabaseAway.explains(new SQLException("terminating connection", "57P01")))
                .isTrue();
    }

    @Test
    void a_pool_without_a_connection_to_give_is_away() {
        assertThat(DatabaseAway.explains(new SQLException(new ResourceException("IJ000453"))))
                .isTrue();
    }

    @Test
    void a_constraint_that_was_not_kept_is_no_excuse() {
        assertThat(DatabaseAway.explains(new SQLException("duplicate key", "23505")))
                .isFalse();
    }
}
