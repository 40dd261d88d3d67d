package org.foundation.portal.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/// A random word kept in the session, that forms outside Faces carry: a forged page cannot know it.
public final class FormToken {

    private static final String NAME = FormToken.class.getName();
    private static final SecureRandom CHANCE = new SecureRandom();

    private FormToken() {}

    public static String of(HttpSession session) {
        synchronized (session) {
            if (session.getAttribute(NAME) instanceof String kept) {
                return kept;
            }
            var bytes = new byte[18];
            CHANCE.nextBytes(bytes);
            var fresh = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            session.setAttribute(NAME, fresh);
            return fresh;
        }
    }

    public static boolean matches(HttpServletRequest request) {
        var session = request.getSession(false);
        var sent = request.getParameter("token");
        return session != null
                && sent != null
                && MessageDigest.isEqual(
                        sent.getBytes(StandardCharsets.UTF_8), of(session).getBytes(StandardCharsets.UTF_8));
    }
}
