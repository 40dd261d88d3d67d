package org.foundation.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Lays out the markup of a page: `./portal format` writes it, [PagesTest] checks it.
///
/// It is our own because none that there is can be had from Maven alone (Prettier needs Node, Eclipse's formatter a p2
/// repository), and because few know which white space a reader of the page would see. This one breaks a line only
/// where there is white space already, at the edge of a block, between two attributes, or inside an expression. So a
/// page says the same before and after, and what the author has put on a line of its own stays there.
///
/// It depends on nothing, and runs from its source: `java PageLayout.java webapp`.
final class PageLayout {

    static final int WIDTH = 140;
    private static final int STEP = 2;

    /// From here on attributes are not aligned with the first of them, but indented.
    private static final int FAR = 40;

    /// White space at the edges of these is never seen.
    private static final Set<String> BLOCKS = Set.of(
            ("html head body meta title link main header footer nav section aside div p ul ol li dl dt dd h1 h2 h3 h4 form fieldset legend"
                            + " table caption thead tbody tfoot tr th td option details summary figure figcaption svg rect line script"
                            + " f:view h:form ui:composition ui:define ui:param ui:include c:set")
                    .split(" "));

    private static final Set<String> INLINE_HOUSE_TAGS = Set.of("t:when", "t:day", "t:money", "t:cite", "t:status");

    /// These write nothing themselves: what is at their edge is what they contain.
    private static final Set<String> TRANSPARENT =
            Set.of("ui:fragment", "ui:repeat", "c:if", "c:choose", "c:when", "c:otherwise");

    /// What stands in these begins where they begin.
    private static final Set<String> FLUSH = Set.of("ui:composition", "html", "f:view");

    /// Within these the white space itself is shown.
    private static final Pattern KEPT =
            Pattern.compile("<((pre|textarea|style)\\b|[^>]*class=\"(diff|letter)[\" ]).*", Pattern.DOTALL);

    private enum Gap {
        NONE,
        FREE,
        SPACE,
        LINE,
        BLANK
    }

    private sealed interface Node {}

    private record Word(String text) implements Node {}

    /// A comment, or what is kept to the letter.
    private record Kept(String text) implements Node {}

    private record Child(Gap before, Node node) {}

    private record Attribute(String name, String value) {

        String text() {
            return name + "=\"" + value + "\"";
        }
    }

    private record Element(String name, List<Attribute> attributes, List<Child> children, Gap atEnd, boolean closed)
            implements Node {

        String opening() {
            var text = new StringBuilder("<").append(name);
            attributes.forEach(it -> text.append(' ').append(it.text()));
            return text.append(closed ? "/>" : ">").toString();
        }

        String closing() {
            return closed || name.isEmpty() ? "" : "</" + name + ">";
        }

        Element aired() {
            if (children.isEmpty()) {
                return this;
            }
            var aired = new ArrayList<>(children);
            aired.set(
                    0,
                    new Child(
                            free(children.getFirst().before()),
                            children.getFirst().node()));
            return new Element(name, attributes, aired, free(atEnd), closed);
        }

        private static Gap free(Gap gap) {
            return gap == Gap.NONE ? Gap.FREE : gap;
        }

        boolean isBlock() {
            return PageLayout.isBlock(name) || attributes.contains(new Attribute("layout", "block"));
        }
    }

    private static boolean isBlock(String tag) {
        return tag.isEmpty()
                || BLOCKS.contains(tag)
                || tag.startsWith("f:")
                || tag.startsWith("t:") && !INLINE_HOUSE_TAGS.contains(tag);
    }

    private final String source;
    private int at;

    private final StringBuilder out = new StringBuilder();

    private PageLayout(String source) {
        this.source = source;
    }

    static String of(String source) {
        var layout = new PageLayout(source);
        var page = layout.content("");
        layout.write(page, 0, 0);
        return layout.out.append('\n').toString();
    }

    public static void main(String... folders) throws IOException {
        for (var folder : folders) {
            try (var files = Files.walk(Path.of(folder))) {
                for (var page :
                        files.filter(it -> it.toString().endsWith(".xhtml")).toList()) {
                    var before = Files.readString(page);
                    var after = of(before);
                    if (!after.equals(before)) {
                        Files.writeString(page, after);
                    }
                }
            }
        }
    }

    // reading

    /// What stands between a tag and the one that closes it; the page, for no name.
    private Element content(String name) {
        var children = new ArrayList<Child>();
        while (true) {
            var gap = gap();
            if (at == source.length() || source.startsWith("</", at)) {
                at = name.isEmpty() ? at : source.indexOf('>', at) + 1;
                return new Element(name, List.of(), aired(children, gap, isBlock(name)), gap, false);
            }
            children.add(new Child(gap, node()));
        }
    }

    /// Where there is white space round a fragment, or could be, it may be within as well.
    private static List<Child> aired(List<Child> children, Gap end, boolean block) {
        var aired = new ArrayList<Child>();
        for (int i = 0; i < children.size(); i++) {
            var child = children.get(i);
            var last = i + 1 == children.size();
            var after = last ? end : children.get(i + 1).before();
            var loose = (child.before() != Gap.NONE || block && i == 0) && (after != Gap.NONE || block && last);
            aired.add(
                    loose && child.node() instanceof Element it && it.name().equals("ui:fragment")
                            ? new Child(child.before(), it.aired())
                            : child);
        }
        return aired;
    }

    private Gap gap() {
        var from = at;
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        var lines = source.substring(from, at).chars().filter(it -> it == '\n').count();
        return at == from ? Gap.NONE : lines == 0 ? Gap.SPACE : lines == 1 ? Gap.LINE : Gap.BLANK;
    }

    private Node node() {
        if (source.startsWith("<!--", at)) {
            return new Kept(upTo("-->"));
        }
        if (source.startsWith("<!", at) || source.startsWith("<?", at)) {
            return new Kept(upTo(">"));
        }
        return source.charAt(at) == '<' ? element() : new Word(word());
    }

    private String upTo(String end) {
        var from = at;
        at = source.indexOf(end, at) + end.length();
        return source.substring(from, at);
    }

    private Node element() {
        var from = at;
        at++;
        var name = name();
        var attributes = new ArrayList<Attribute>();
        while (gap() != Gap.NONE || source.charAt(at) != '>' && source.charAt(at) != '/') {
            if (source.charAt(at) != '>' && source.charAt(at) != '/') {
                attributes.add(attribute());
            }
        }
        var closed = source.charAt(at) == '/';
        at += closed ? 2 : 1;
        if (closed) {
            return new Element(name, attributes, List.of(), Gap.NONE, true);
        }
        var within = content(name);
        return KEPT.matcher(source.substring(from, at)).matches()
                ? new Kept(source.substring(from, at))
                : new Element(name, attributes, within.children(), within.atEnd(), false);
    }

    private String name() {
        var from = at;
        while (" \n\t\r=/>".indexOf(source.charAt(at)) < 0) {
            at++;
        }
        return source.substring(from, at);
    }

    private Attribute attribute() {
        var name = name();
        at = source.indexOf('"', at) + 1;
        var value = new StringBuilder();
        while (source.charAt(at) != '"') {
            value.append(source.startsWith("#{", at) ? expression() : String.valueOf(source.charAt(at++)));
        }
        at++;
        return new Attribute(name, value.toString());
    }

    private String word() {
        var word = new StringBuilder();
        while (at < source.length() && source.charAt(at) != '<' && !Character.isWhitespace(source.charAt(at))) {
            word.append(source.startsWith("#{", at) ? expression() : String.valueOf(source.charAt(at++)));
        }
        return word.toString();
    }

    /// An expression on one line.
    private String expression() {
        var text = new StringBuilder();
        var depth = 0;
        do {
            var sign = source.charAt(at);
            if (sign == '\'') {
                text.append(quoted());
            } else if (Character.isWhitespace(sign)) {
                gap();
                text.append(' ');
            } else {
                depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
                text.append(sign);
                at++;
            }
        } while (depth > 0 || text.length() == 1);
        return text.toString();
    }

    private String quoted() {
        var from = at++;
        while (source.charAt(at) != '\'') {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return source.substring(from, ++at);
    }

    // measuring

    private static boolean hasLines(Node node) {
        return switch (node) {
            case Word word -> word.text().contains("\n");
            case Kept kept -> kept.text().contains("\n");
            case Element element ->
                element.atEnd().compareTo(Gap.LINE) >= 0
                        || element.children().stream()
                                .anyMatch(it -> it.before().compareTo(Gap.LINE) >= 0 || hasLines(it.node()));
        };
    }

    private static String flat(Node node) {
        return switch (node) {
            case Word word -> word.text();
            case Kept kept -> kept.text();
            case Element element -> {
                var text = new StringBuilder(element.opening());
                element.children()
                        .forEach(it -> text.append(it.before().compareTo(Gap.SPACE) < 0 ? "" : " ")
                                .append(flat(it.node())));
                yield text.append(element.atEnd().compareTo(Gap.SPACE) < 0 ? "" : " ")
                        .append(element.closing())
                        .toString();
            }
        };
    }

    /// How long what follows must be, as nothing parts it: up to the next place where a line may end.
    private static int tied(Element within, int from, int after) {
        var length = 0;
        for (int i = from; i < within.children().size(); i++) {
            if (i > from && gap(within, i) != Gap.NONE) {
                return length;
            }
            length += head(within.children().get(i).node());
        }
        return length + (gapAtEnd(within) == Gap.NONE ? within.closing().length() + after : 0);
    }

    private static int head(Node node) {
        return flat(node).length();
    }

    /// The gap before a child, a line of its own where that shows nowhere.
    private static Gap gap(Element within, int index) {
        var child = within.children().get(index);
        if (child.before() == Gap.BLANK) {
            return index == 0 ? Gap.LINE : Gap.BLANK;
        }
        var before = index == 0
                ? within.isBlock()
                : isBlockAt(within.children().get(index - 1).node(), false);
        return before || child.before() == Gap.FREE || isBlockAt(child.node(), true) ? Gap.LINE : child.before();
    }

    private static Gap gapAtEnd(Element element) {
        if (element.children().isEmpty()) {
            return Gap.NONE;
        }
        var free = element.isBlock()
                || element.atEnd() == Gap.FREE
                || isBlockAt(element.children().getLast().node(), false);
        return free || element.atEnd().compareTo(Gap.LINE) >= 0 ? Gap.LINE : element.atEnd();
    }

    private static boolean isBlockAt(Node node, boolean start) {
        if (!(node instanceof Element element)) {
            return node instanceof Kept;
        }
        if (TRANSPARENT.contains(element.name()) && !element.children().isEmpty()) {
            var children = element.children();
            return isBlockAt((start ? children.getFirst() : children.getLast()).node(), start);
        }
        return element.isBlock();
    }

    // writing

    private int column() {
        return out.length() - (out.lastIndexOf("\n") + 1);
    }

    private void line(int indent) {
        out.append('\n').append(" ".repeat(indent));
    }

    private void write(Element element, int indent, int after) {
        var top = element.name().isEmpty();
        var inner = top || FLUSH.contains(element.name()) ? indent : indent + STEP;
        for (int i = 0; i < element.children().size(); i++) {
            var tied = tied(element, i, after);
            switch (gap(element, i)) {
                case NONE, FREE -> {}
                case SPACE -> {
                    if (column() + 1 + tied <= WIDTH) {
                        out.append(' ');
                    } else {
                        line(inner);
                    }
                }
                case LINE -> {
                    if (out.length() > 0) {
                        line(inner);
                    }
                }
                case BLANK -> {
                    out.append('\n');
                    line(inner);
                }
            }
            var node = element.children().get(i).node();
            write(node, inner, tied - head(node));
        }
        if (!top && gapAtEnd(element) != Gap.NONE) {
            var fits = gapAtEnd(element) == Gap.SPACE
                    && column() + 1 + element.closing().length() + after <= WIDTH;
            if (fits) {
                out.append(' ');
            } else {
                line(indent);
            }
        }
        out.append(element.closing());
    }

    /// @param tied how much more stands on this line in any case
    private void write(Node node, int indent, int tied) {
        switch (node) {
            case Kept kept -> out.append(kept.text());
            case Word word -> filled(word.text(), indent + 2 * STEP, tied);
            case Element element -> {
                if (!hasLines(element) && column() + head(element) + tied <= WIDTH) {
                    out.append(flat(element));
                } else {
                    opening(element, indent, tied);
                    write(element, indent, tied);
                }
            }
        }
    }

    private void opening(Element element, int indent, int after) {
        var tied = element.children().isEmpty()
                ? element.closing().length() + after
                : gap(element, 0) == Gap.NONE ? tied(element, 0, after) : 0;
        if (column() + element.opening().length() + tied <= WIDTH
                || element.attributes().isEmpty()) {
            out.append(element.opening());
            return;
        }
        var start = column() + element.name().length() + 2;
        out.append('<').append(element.name());
        if (start > FAR) {
            start = indent + 2 * STEP;
            line(start);
        } else {
            out.append(' ');
        }
        var first = true;
        for (var attribute : element.attributes()) {
            if (!first) {
                // the namespaces say little, and share a line
                if (attribute.name().startsWith("xmlns")
                        && column() + 2 + attribute.text().length() <= WIDTH - 20) {
                    out.append(' ');
                } else {
                    line(start);
                }
            }
            first = false;
            filled(attribute.text(), start + 2 * STEP, 2);
        }
        if (tied > 0 && column() + 1 + tied > WIDTH) {
            line(start);
        }
        out.append(element.closed() ? "/>" : ">");
    }

    /// As it is, if there is room; else broken where an expression may be.
    private void filled(String text, int indent, int tied) {
        if (column() + text.length() + tied <= WIDTH) {
            out.append(text);
            return;
        }
        var parts = parts(text);
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (i > 0) {
                var rest = i == parts.size() - 1 ? tied : 0;
                if (column() + 1 + part.length() + rest <= WIDTH) {
                    out.append(' ');
                } else {
                    line(indent);
                }
            }
            out.append(part);
        }
    }

    /// Parted where an expression may be broken: after a comma, before what joins two parts of it.
    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        var from = 0;
        var depth = 0;
        for (int i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
            if (sign == '\'' && depth > 0) {
                i = text.indexOf('\'', i + 1);
            } else if (sign == ' '
                    && depth > 0
                    && (text.charAt(i - 1) == ','
                            || JOINS.matcher(text.substring(i)).lookingAt())) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static final Pattern JOINS = Pattern.compile(" (\\?|:|and|or|\\+=?) ");
}
