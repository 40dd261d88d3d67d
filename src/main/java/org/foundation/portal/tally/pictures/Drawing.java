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

    /// A straight arrow that keeps `apart` pixels from both places.
    Drawing arrow(String kind, Point from, Point to, int apart, int thick) {
        var start = from.nearer(to, apart);
        var tip = to.nearer(from, apart);
        var neck = tip.nearer(start, 10);
        int acrossX = (tip.y() - neck.y()) / 2;
        int acrossY = (neck.x() - tip.x()) / 2;
        out.append(
                "<line class=\"%s\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"currentColor\" stroke-width=\"%d\"/>"
                        .formatted(kind, start.x(), start.y(), neck.x(), neck.y(), thick));
        out.append("<path class=\"%s\" d=\"M%d %dL%d %dL%d %dz\" fill=\"currentColor\"/>"
                .formatted(
                        kind,
                        tip.x(),
                        tip.y(),
                        neck.x() + acrossX,
                        neck.y() + acrossY,
                        neck.x() - acrossX,
                        neck.y() - acrossY));
        return this;
    }

    Drawing circle(String kind, Point centre, int radius) {
        out.append("<circle class=\"%s\" cx=\"%d\" cy=\"%d\" r=\"%d\" fill=\"none\" stroke=\"currentColor\"/>"
                .formatted(kind, centre.x(), centre.y(), radius));
        return this;
    }

    /// `anchor` is start, middle or end.
    Drawing text(String kind, Point at, String anchor, String text) {
        out.append(
                "<text class=\"%s\" x=\"%d\" y=\"%d\" text-anchor=\"%s\" font-size=\"14\" fill=\"currentColor\">%s</text>"
                        .formatted(kind, at.x(), at.y(), anchor, escape(text)));
        return this;
    }

    String done() {
        return out + "</svg>";
    }

    /// `value` of `most` on a scale of a number of pixels.
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
