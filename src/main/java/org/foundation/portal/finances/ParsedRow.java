package org.foundation.portal.finances;

/// One row of a file that could be read: the line it begins on, where it comes from, and what it means. `shortened`
/// when its description is longer than the books keep.
public record ParsedRow(long line, Origin origin, Posting posting, boolean shortened) {

    ParsedRow(long line, Origin origin, Posting posting) {
        this(line, origin, posting, false);
    }
}
