package org.foundation.portal.site.web;

import jakarta.faces.model.SelectItem;

/// The choices of radios. With a hint, the label is markup, so both are escaped here.
public final class RadioItems {

    private RadioItems() {}

    public static SelectItem of(Object value, String label, String hint) {
        return new SelectItem(
                value, escaped(label) + " <span class=\"hint\">" + escaped(hint) + "</span>", null, false, false);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
