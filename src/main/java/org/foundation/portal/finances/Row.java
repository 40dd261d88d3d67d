package org.foundation.portal.finances;

/// One row of a file that could be read: the line it begins on, where it comes from, and what it means.
public record Row(long line, Origin origin, Posting posting) {}
