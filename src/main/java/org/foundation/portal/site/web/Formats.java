package org.foundation.portal.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.foundation.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/// How the house tags format moments, days, money and lengths, in the reader's language.
@Named("formats")
@ApplicationScoped
public class Formats {

    /// A moment, in the reader's language: told in the foundation's zone, and in UTC for everybody else.
    public String moment(Instant at) {
        return Site.words().moment(at);
    }

    /// A moment at which something ends. The end of a day belongs to that day, and is not the next one's midnight.
    public String until(Instant at) {
        return Site.words().until(at);
    }

    public String day(LocalDate on) {
        return Site.words().day(on);
    }

    public String money(Money amount) {
        return Site.words().money(amount);
    }

    public String getLanguage() {
        return Site.words().language().toLanguageTag();
    }

    public String getDirection() {
        return Site.words().isRightToLeft() ? "rtl" : "ltr";
    }

    /// The address of this page, to come back to after signing in.
    public String getHere() {
        var asked = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        // on an error page the request is for that page; what was asked for stands beside it
        var failed = asked.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var query = asked.getQueryString() == null ? "" : "?" + asked.getQueryString();
        return URLEncoder.encode((failed == null ? asked.getRequestURI() : failed) + query, StandardCharsets.UTF_8);
    }

    /// Whether this page belongs to that room.
    public boolean within(String room) {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().startsWith("/" + room + "/");
    }

    /// What describes a field to a screen reader: its error first, then its hint; nothing if there is neither.
    public @Nullable String described(String field, boolean valid, @Nullable String hint) {
        var error = valid ? "" : field + "-error ";
        var about = hint == null || hint.isEmpty() ? "" : field + "-hint";
        var both = (error + about).strip();
        return both.isEmpty() ? null : both;
    }

    /// A list as it is, or a text separated by `|`.
    public Collection<?> list(@Nullable Object of) {
        return switch (of) {
            case null -> List.of();
            case Collection<?> many -> many;
            default -> List.of(of.toString().split("\\|"));
        };
    }

    /// The length of one bar among its chart's, or on a scale that several charts share.
    public String share(Bar bar, List<Bar> bars, @Nullable Number goal, @Nullable Number scale) {
        return percent(bar.value(), widest(bars, goal, scale));
    }

    /// Where a chart's goal line stands.
    public String goal(List<Bar> bars, @Nullable Number goal, @Nullable Number scale) {
        return percent(goal == null ? 0 : goal.doubleValue(), widest(bars, goal, scale));
    }

    /// How far a meter is filled, of the whole.
    public String part(Number value, Number of) {
        return percent(value.doubleValue(), of.doubleValue());
    }

    private static double widest(List<Bar> bars, @Nullable Number goal, @Nullable Number scale) {
        if (scale != null) {
            return scale.doubleValue();
        }
        var longest = bars.stream().mapToDouble(Bar::value).max().orElse(0);
        return Math.max(longest, goal == null ? 0 : goal.doubleValue());
    }

    private static String percent(double part, double whole) {
        return String.format(Locale.ROOT, "%.2f%%", whole <= 0 ? 0 : Math.min(100, 100 * part / whole));
    }
}
