package org.foundation.portal.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foundation.portal.shared.Texts;
import org.jspecify.annotations.Nullable;

/// What was sent in a form that could not be taken, given back to be copied, because nobody likes to write minutes
/// twice. What was on a ballot is never shown.
@Named("lostInput")
@RequestScoped
public class LostInput {

    /// A line of the form. The longer ones get a box of their own.
    public record Field(String name, String text) {

        private static final int LONG = 40;

        public boolean isLong() {
            return text.length() >= LONG;
        }
    }

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,100}");
    private static final Pattern NAMED = Pattern.compile("/ballots/((?=[a-z]*[0-9-])" + SLUG + ")(?:[/?].*)?");

    private static final Set<String> OWN = Texts.languages().stream()
            .map(Texts::in)
            .flatMap(it -> it.keySet().stream().map(it::getString))
            .collect(Collectors.toUnmodifiableSet());

    @Inject
    HttpServletRequest request;

    public List<Field> getTexts() {
        return answers().filter(Field::isLong).toList();
    }

    public List<Field> getShort() {
        return answers().filter(it -> !it.isLong()).toList();
    }

    private Stream<Field> answers() {
        return isBallot() ? Stream.empty() : answers(sent(), request.getQueryString(), failed());
    }

    /// Nothing, where the form could not even be read.
    private Map<String, String[]> sent() {
        try {
            return request.getParameterMap();
        } catch (RuntimeException e) {
            return Map.of();
        }
    }

    /// Without what Faces adds, what stood in the address, what says only that it was this form, and the button that
    /// was pressed: the words on it are the portal's own.
    static Stream<Field> answers(Map<String, String[]> sent, @Nullable String query, String path) {
        var addressed = names(query);
        var named = List.of(path.split("/"));
        return sent.entrySet().stream()
                .filter(it -> !it.getKey().startsWith("jakarta.faces.") && !addressed.contains(it.getKey()))
                .flatMap(it -> Stream.of(it.getValue())
                        .filter(text -> !text.isBlank()
                                && !text.equals(it.getKey())
                                && !named.contains(text)
                                && !OWN.contains(text))
                        .map(text -> new Field(it.getKey(), text)));
    }

    private static Set<String> names(@Nullable String query) {
        return Stream.of(Objects.requireNonNullElse(query, "").split("&"))
                .map(it -> it.replaceAll("=.*", ""))
                .collect(Collectors.toSet());
    }

    /// Whether it was a ballot that was being filled in or cast.
    public boolean isBallot() {
        return failed().startsWith("/ballots/") || getAgain().startsWith("/ballots/");
    }

    /// The vote it belongs to, as the form or the address says.
    public @Nullable String getPoll() {
        return poll(String.join("", sent().getOrDefault("vote", new String[0])), getAgain());
    }

    static @Nullable String poll(@Nullable String said, String again) {
        if (said != null && SLUG.matcher(said).matches()) {
            return said;
        }
        var named = NAMED.matcher(again);
        return named.matches() ? named.group(1) : null;
    }

    /// The address the form was opened at, its key included.
    public String getAgain() {
        return again(request.getHeader("Referer"), request.getHeader("Host"), failed());
    }

    private String failed() {
        return Objects.requireNonNullElse(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "/")
                .toString();
    }

    static String again(@Nullable String referer, @Nullable String host, String otherwise) {
        try {
            var from = URI.create(Objects.requireNonNullElse(referer, ""));
            if (host != null
                    && host.equals(from.getRawAuthority())
                    && from.getRawPath().startsWith("/")
                    && !from.getRawPath().startsWith("//")) {
                return from.getRawPath() + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery());
            }
        } catch (IllegalArgumentException e) {
            // anybody can send any header
        }
        return otherwise;
    }
}
