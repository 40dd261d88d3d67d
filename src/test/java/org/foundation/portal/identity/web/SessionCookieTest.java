package org.foundation.portal.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SessionCookieTest {

    @Test
    void behind_tls_no_sister_domain_can_plant_the_cookie() {
        var cookie = SessionCookie.of(true);
        assertThat(cookie.name()).startsWith("__Host-");
        assertThat(cookie.secure()).isTrue();
    }

    @Test
    void a_browser_takes_that_prefix_over_https_only_so_this_machine_has_another_name() {
        assertThat(SessionCookie.of(false)).isEqualTo(new SessionCookie("JSESSIONID", false));
    }
}
