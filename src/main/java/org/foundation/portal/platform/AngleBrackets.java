package org.foundation.portal.platform;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/// What a `<` is in a text of ours: the beginning of `<https://…>`, or a letter like others. The parser's own
/// reading looks for the end of a tag, up to the end of the paragraph and from every `<` anew; tags are shown as
/// they were typed anyway, so this one looks no further than the next `<`, and every letter is looked at once.
final class AngleBrackets implements InlineContentParserFactory {

    private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z][a-zA-Z0-9.+-]{1,31}:[^<>\\x00-\\x20]*"
            + "|[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
            + "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*");

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('<');
    }

    @Override
    public InlineContentParser create() {
        return AngleBrackets::read;
    }

    private static ParsedInline read(InlineParserState state) {
        var scanner = state.scanner();
        scanner.next();
        var behind = scanner.position();
        var inside = inside(scanner);
        if (scanner.peek() == '>' && ADDRESS.matcher(inside).matches()) {
            return ParsedInline.none();
        }
        return ParsedInline.of(new Text("<"), behind);
    }

    /// The letters up to the next angle bracket or space.
    static String inside(Scanner scanner) {
        var from = scanner.position();
        scanner.find(AngleBrackets::ends);
        return scanner.getSource(from, scanner.position()).getContent();
    }

    private static boolean ends(char letter) {
        return letter == '<' || letter == '>' || letter <= ' ';
    }
}
