package org.foundation.portal.finances;

/// Where an entry comes from: who keeps the key, the key, and a hash of what the row said about money. The same key
/// with another fingerprint is a row that was changed after it was imported.
public record Origin(String source, String key, String fingerprint) {}
