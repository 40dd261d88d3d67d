package org.foundation.portal.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What was typed into a form that has expired: the longer texts are shown to be copied, since nobody likes to write
/// minutes twice. Short answers are quickly given again, and codes are none of this page's business.
@Named("typed")
@RequestScoped
public class Typed {

    private static final int WORTH_KEEPING = 40;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,100}");
    private static final Pattern NAMED = Pattern.compile("[?&]poll=(" + SLUG + ")(&|$)");

    @Inject
    HttpServletRequest request;

    public List<String> getTexts() {
        return request.getParameterMap().entrySet().stream()
                .filter(it -> !it.getKey().startsWith("jakarta.faces."))
                .flatMap(it -> Arrays.stream(it.getValue()))
                .filter(it -> it.length() >= WORTH_KEEPING)
                .toList();
    }

    /// Whether it was a ballot that was being filled in or cast.
    public boolean isBallot() {
        return getAgain().startsWith("/ballots/");
    }

    /// The vote it belongs to, as the form or the address says.
    public @Nullable String getPoll() {
        return poll(request.getParameter("vote"), getAgain());
    }

    static @Nullable String poll(@Nullable String said, String again) {
        if (said != null && SLUG.matcher(said).matches()) {
            return said;
        }
        var named = NAMED.matcher(again);
        return named.find() ? named.group(1) : null;
    }

    /// The address the form was opened at, its key included.
    public String getAgain() {
        var failed = Objects.requireNonNullElse(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "/")
                .toString();
        return again(request.getHeader("Referer"), request.getHeader("Host"), failed);
    }

    static String again(@Nullable String referer, @Nullable String host, String otherwise) {
        try {
            var from = URI.create(Objects.requireNonNullElse(referer, ""));
            if (host != null
                    && host.equals(from.getRawAuthority())
                    && from.getRawPath().startsWith("/")) {
                return from.getRawPath() + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery());
            }
        } catch (IllegalArgumentException e) {
            // a header is what anybody writes into it
        }
        return otherwise;
    }
}
