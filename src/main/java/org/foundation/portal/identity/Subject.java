package org.foundation.portal.identity;

/// Somebody as Keycloak knows them. `issuer` and `subject` together never change; the rest may.
public record Subject(
        String issuer, String subject, String username, String name, String email, boolean emailVerified) {}
