package org.foundation.portal.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnonymousSessionsTest {

    private static final int OF_NOBODY = 300;
    private static final int SIGNED_IN = 3600;

    private final AnonymousSessions sessions = new AnonymousSessions();

    @Test
    void those_that_began_first_end_when_there_are_too_many() {
        var begun = begin(RequestLimits.SESSIONS_OF_NOBODY + 2);
        assertThat(begun.get(0).getMaxInactiveInterval()).isEqualTo(1);
        assertThat(begun.get(1).getMaxInactiveInterval()).isEqualTo(1);
        assertThat(begun.get(2).getMaxInactiveInterval()).isEqualTo(OF_NOBODY);
    }

    @Test
    void whoever_has_signed_in_stays() {
        var ada = begin(1).get(0);
        ada.setMaxInactiveInterval(SIGNED_IN);
        begin(RequestLimits.SESSIONS_OF_NOBODY + 1);
        assertThat(ada.getMaxInactiveInterval()).isEqualTo(SIGNED_IN);
    }

    @Test
    void a_session_that_has_ended_by_itself_is_no_trouble() {
        begin(1).get(0).invalidate();
        assertThat(begin(RequestLimits.SESSIONS_OF_NOBODY + 1)).isNotEmpty();
    }

    private List<HttpSession> begin(int number) {
        var begun = new ArrayList<HttpSession>();
        for (int i = 0; i < number; i++) {
            begun.add(session());
            sessions.sessionCreated(new HttpSessionEvent(begun.get(i)));
        }
        return begun;
    }

    /// The little of a session that matters here.
    private static HttpSession session() {
        var seconds = new int[] {OF_NOBODY};
        return (HttpSession) Proxy.newProxyInstance(
                HttpSession.class.getClassLoader(), new Class<?>[] {HttpSession.class}, (self, method, given) -> {
                    if (seconds[0] < 0) {
                        throw new IllegalStateException("ended");
                    }
                    switch (method.getName()) {
                        case "getMaxInactiveInterval" -> {
                            return seconds[0];
                        }
                        case "setMaxInactiveInterval" -> seconds[0] = (int) given[0];
                        case "invalidate" -> seconds[0] = -1;
                        default -> throw new UnsupportedOperationException(method.getName());
                    }
                    return null;
                });
    }
}
