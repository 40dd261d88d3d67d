package org.foundation.portal.identity;

/// An account of the identity provider, by what never changes about it.
public record Account(String issuer, String subject) {}
