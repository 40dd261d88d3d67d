package org.foundation.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whose portal this is. Everything here is configuration: a system property such as `portal.foundation.name`, or the
/// environment's `PORTAL_FOUNDATION_NAME`.
@Named
@ApplicationScoped
public class Foundation {

    private static final Pattern COMMA = Pattern.compile(",");

    public static final ZoneId ZONE = ZoneId.of(setting("portal.foundation.zone", "America/New_York"));

    /// Of everything that is stored, published or sent, whoever does it and whatever their browser asks for.
    public static final Locale LANGUAGE = Locale.forLanguageTag(setting("portal.foundation.language", "en"));

    public static String setting(String key, String otherwise) {
        return Optional.ofNullable(System.getProperty(key))
                .or(() -> Optional.ofNullable(System.getenv(
                        key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'))))
                .filter(value -> !value.isBlank())
                .orElse(otherwise);
    }

    public static int number(String key, int otherwise) {
        return Integer.parseInt(setting(key, String.valueOf(otherwise)));
    }

    /// A setting that names several things, with commas between them.
    public static List<String> settings(String key) {
        return Arrays.stream(COMMA.split(setting(key, "")))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    public String getName() {
        return setting("portal.foundation.name", "Open Foundation");
    }

    public String getShortName() {
        return setting("portal.foundation.short-name", getName());
    }

    public String getLogo() {
        return setting("portal.foundation.logo", "/resources/house/logo.svg");
    }

    public String getContact() {
        return setting("portal.foundation.contact", "secretary@foundation.example");
    }

    public String getAddress() {
        return setting("portal.address", "http://localhost:8080");
    }

    public ZoneId getZone() {
        return ZONE;
    }

    public ZoneId zone() {
        return ZONE;
    }

    /// Whether officers show a second factor before they act. `PORTAL_SECOND_FACTOR=off` is for demonstrations.
    public boolean isSecondFactorAsked() {
        return !setting("portal.second-factor", "asked").equals("off");
    }

    public boolean isDemo() {
        return Boolean.parseBoolean(setting("portal.demo", "false"));
    }
}
