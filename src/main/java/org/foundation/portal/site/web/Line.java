package org.foundation.portal.site.web;

/// One line of the difference between two versions; its kind is same, added or removed.
public record Line(String kind, String text) {

    public static Line same(String text) {
        return new Line("same", text);
    }

    public static Line added(String text) {
        return new Line("added", text);
    }

    public static Line removed(String text) {
        return new Line("removed", text);
    }
}
