package org.foundation.portal.identity.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Where to go after signing in: a page of this portal, whatever the request says.
final class ReturnTo {

    private static final String HOME = "/";

    private ReturnTo() {}

    static String of(@Nullable String wish) {
        if (wish == null || !wish.startsWith("/") || wish.startsWith("//") || wish.contains("\\") || hasControl(wish)) {
            return HOME;
        }
        try {
            var uri = URI.create(wish);
            return uri.getHost() == null && uri.getScheme() == null ? uri.toString() : HOME;
        } catch (IllegalArgumentException e) {
            return HOME;
        }
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(c -> c < ' ' || c == 127);
    }
}
