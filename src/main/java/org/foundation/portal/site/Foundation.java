package org.foundation.portal.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Optional;

/// Whose portal this is. Everything here is configuration: a system property such as `portal.foundation.name`, or the
/// environment's `PORTAL_FOUNDATION_NAME`.
@Named
@ApplicationScoped
public class Foundation {

    static final ZoneId ZONE = ZoneId.of(setting("portal.foundation.zone", "America/New_York"));

    public static String setting(String key, String otherwise) {
        return Optional.ofNullable(System.getProperty(key))
                .or(() -> Optional.ofNullable(System.getenv(
                        key.toUpperCase(java.util.Locale.ROOT).replace('.', '_').replace('-', '_'))))
                .filter(value -> !value.isBlank())
                .orElse(otherwise);
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

    public boolean isDemo() {
        return Boolean.parseBoolean(setting("portal.demo", "false"));
    }
}
