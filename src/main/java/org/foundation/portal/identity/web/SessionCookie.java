package org.foundation.portal.identity.web;

import jakarta.servlet.SessionCookieConfig;

/// The session's cookie. Behind TLS its name begins with `__Host-`, which browsers take from this host over https
/// only: no sister domain and no plain request can plant one.
record SessionCookie(String name, boolean secure) {

    static SessionCookie of(boolean behindTls) {
        return behindTls ? new SessionCookie("__Host-session", true) : new SessionCookie("JSESSIONID", false);
    }

    void describe(SessionCookieConfig config) {
        config.setName(name);
        config.setSecure(secure);
        config.setPath("/");
    }
}
