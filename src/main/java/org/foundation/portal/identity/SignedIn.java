package org.foundation.portal.identity;

/// Somebody came through the door a moment ago.
public record SignedIn(Subject subject) {}
