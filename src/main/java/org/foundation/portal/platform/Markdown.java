package org.foundation.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// What people write, as HTML that may stand in a page: `<h:outputText escape="false"
/// value="#{markdown.html(text)}"/>`. Tags that were typed are shown as text, a picture becomes a link to it (a page
/// loads nothing from another host), and the headings are moved below the page's own. The result passes a sanitizer,
/// whatever the parser let through. A text is worked on once and then kept, and one that would take the parser
/// unreasonable effort is shown as it was typed.
@Named
@ApplicationScoped
public class Markdown {

    /// Deeper nesting than this does not occur in prose.
    private static final int DEEPEST = 30;

    private static final Renderings KEPT = new Renderings();

    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private static final Parser PARSER = parser().extensions(TABLES).build();
    private static final Parser WITHOUT_TABLES = parser().build();

    /// Everything but blocks of HTML: a tag is a text like others.
    private static Parser.Builder parser() {
        return Parser.builder()
                .enabledBlockTypes(Set.of(
                        BlockQuote.class,
                        Heading.class,
                        FencedCodeBlock.class,
                        IndentedCodeBlock.class,
                        ListBlock.class,
                        ThematicBreak.class))
                .customInlineContentParserFactory(new AngleBrackets())
                .maxOpenBlockParsers(DEEPEST);
    }

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code")
            .allowElements("strong", "em", "a", "table", "thead", "tbody", "tr", "th", "td")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowAttributes("align")
            .matching(true, "left", "center", "right")
            .onElements("th", "td")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "http", "mailto")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .toFactory();

    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .extensions(TABLES)
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();

    /// As plain text, for mail: no asterisks and no hashes.
    public static String plain(String text) {
        if (!Effort.isReasonable(text)) {
            return text;
        }
        try {
            return PLAIN.render(PARSER.parse(text)).strip();
        } catch (StackOverflowError e) {
            return text;
        }
    }

    /// For a place whose own heading is an `h2`.
    public String html(@Nullable String text) {
        return html(text, 2);
    }

    /// The highest heading in the text becomes the one below `under`.
    public String html(@Nullable String text, int under) {
        return render(text, under);
    }

    public static String render(@Nullable String text, int under) {
        return text == null || text.isBlank() ? "" : KEPT.of(text, under, () -> rendered(text, under));
    }

    private static String rendered(String text, int under) {
        if (!Effort.isReasonable(text)) {
            return asTyped(text);
        }
        try {
            return written(text, under);
        } catch (StackOverflowError e) {
            // Ten thousand asterisks nest deeper than the parser's stack allows.
            return asTyped(text);
        }
    }

    private static String asTyped(String text) {
        return POLICY.sanitize("<pre>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</pre>");
    }

    private static String written(String text, int under) {
        var document = (Effort.hasReasonableTables(text) ? PARSER : WITHOUT_TABLES).parse(text);
        document.accept(new PicturesToLinks());
        var highest = new AtomicInteger(6);
        document.accept(new Headings(heading -> highest.accumulateAndGet(heading.getLevel(), Math::min)));
        var shift = under + 1 - highest.get();
        document.accept(new Headings(heading -> heading.setLevel(Math.clamp(heading.getLevel() + shift, 2, 6))));
        return POLICY.sanitize(RENDERER.render(document));
    }

    private static final class Headings extends AbstractVisitor {

        private final Consumer<Heading> act;

        Headings(Consumer<Heading> act) {
            this.act = act;
        }

        @Override
        public void visit(Heading heading) {
            act.accept(heading);
        }
    }

    private static final class PicturesToLinks extends AbstractVisitor {

        @Override
        public void visit(Image picture) {
            var link = new Link(picture.getDestination(), picture.getTitle());
            for (@Nullable Node words = picture.getFirstChild(); words != null; words = picture.getFirstChild()) {
                link.appendChild(words);
            }
            picture.insertAfter(link);
            picture.unlink();
            visitChildren(link);
        }
    }
}
