package org.foundation.portal.site.web;

/// One bar of a chart: its length by value, and beside it the text that says the same. The tone is empty, info, good,
/// warn or bad.
public record Bar(String label, double value, String text, String tone) {

    public Bar {
        if (value < 0) {
            throw new IllegalArgumentException("a bar has no negative length: " + label);
        }
    }

    public Bar(String label, double value, String text) {
        this(label, value, text, "");
    }
}
