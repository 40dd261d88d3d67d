package org.foundation.portal.identity;

/// An account of the identity provider, by what never changes about it.
public record IdentityAccount(String issuer, String subject) {}
