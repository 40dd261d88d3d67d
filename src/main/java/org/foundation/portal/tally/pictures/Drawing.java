package org.foundation.portal.tally.pictures;

import java.math.BigInteger;
import org.foundation.portal.tally.Amount;

/// An SVG being written.
final class Drawing {
    private final StringBuilder out = new StringBuilder();

    /// `id` must be unique on the page; the title names the picture, the description says what it shows.
    Drawing(String id, int width, int height, String title, String description) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"tally-picture\" role=\"img\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" aria-labelledby=\"")
                .append(escape(id))
                .append("-title ")
                .append(escape(id))
                .append("-desc\">");
        out.append("<title id=\"")
                .append(escape(id))
                .append("-title\">")
                .append(escape(title))
                .append("</title>");
        out.append("<desc id=\"")
                .append(escape(id))
                .append("-desc\">")
                .append(escape(description))
                .append("</desc>");
    }

    /// `percent` is how opaque it is where the page's style says nothing.
    Drawing box(String kind, int x, int y, int width, int height, int percent) {
        out.append(
                "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"currentColor\" fill-opacity=\"%d%%\"/>"
                        .formatted(kind, x, y, width, height, percent));
        return this;
    }

    Drawing line(String kind, int x1, int y1, int x2, int y2) {
        out.append("<line class=\"%s\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"currentColor\"/>"
                .formatted(kind, x1, y1, x2, y2));
        return this;
    }

    /// A curve from one place to another by way of a third, with an arrow head of its own at the end.
    Drawing curve(String kind, int x1, int y1, int viaX, int viaY, int x2, int y2, int thick) {
        out.append(
                "<path class=\"%s\" d=\"M%d %dQ%d %d %d %d\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"%d\"/>"
                        .formatted(kind, x1, y1, viaX, viaY, x2, y2, thick));
        int up = viaY < y2 ? -9 : 9;
        out.append("<path class=\"%s\" d=\"M%d %dl-5 %dh10z\" fill=\"currentColor\"/>".formatted(kind, x2, y2, up));
        return this;
    }

    /// `anchor` is start, middle or end.
    Drawing text(String kind, int x, int y, String anchor, String text) {
        out.append(
                "<text class=\"%s\" x=\"%d\" y=\"%d\" text-anchor=\"%s\" font-size=\"14\" fill=\"currentColor\">%s</text>"
                        .formatted(kind, x, y, anchor, escape(text)));
        return this;
    }

    String done() {
        return out + "</svg>";
    }

    /// `value` of `most` on a scale of so many pixels.
    static int scaled(Amount value, Amount most, int pixels) {
        if (most.units() <= 0) return 0;
        return BigInteger.valueOf(value.units())
                .multiply(BigInteger.valueOf(pixels))
                .divide(BigInteger.valueOf(most.units()))
                .intValue();
    }

    static String brief(String name, int most) {
        return name.codePointCount(0, name.length()) <= most
                ? name
                : name.substring(0, name.offsetByCodePoints(0, most - 1)) + "…";
    }

    static String escape(String text) {
        var safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default ->
                    safe.appendCodePoint(c < ' ' || c == 0xFFFE || c == 0xFFFF || c >= 0xD800 && c < 0xE000 ? ' ' : c);
            }
        });
        return safe.toString();
    }
}
