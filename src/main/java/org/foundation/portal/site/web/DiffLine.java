package org.foundation.portal.site.web;

/// One line of the difference between two versions; its kind is same, added or removed.
public record DiffLine(String kind, String text) {

    public static DiffLine same(String text) {
        return new DiffLine("same", text);
    }

    public static DiffLine added(String text) {
        return new DiffLine("added", text);
    }

    public static DiffLine removed(String text) {
        return new DiffLine("removed", text);
    }
}
