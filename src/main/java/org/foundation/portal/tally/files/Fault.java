package org.foundation.portal.tally.files;

/// Something wrong in a file: where (from 1), what stood there and what should have.
public record Fault(long line, long column, String found, String expected) {
    @Override
    public String toString() {
        return "line " + line + ", column " + column + ": found " + found + ", expected " + expected;
    }
}
