package org.foundation.portal;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Letters in a page's markup that come out of no bundle: in text, or in what is read out of an attribute.
final class BareText {

    private static final Pattern NOT_SAID =
            Pattern.compile("(?s)<!--.*?-->|<!DOCTYPE[^>]*>|<\\?.*?\\?>|<script\\b.*?</script>|<ui:debug[^>]*>");
    private static final Pattern EXPRESSION = Pattern.compile("(?s)[#$]\\{(?:'[^']*'|\\{[^}]*}|[^{}'])*}");
    private static final Pattern SAID = Pattern.compile(
            "\\s(?:label|title|alt|hint|key|summary|caption|placeholder|aria-label|legend|missing|confirm)=\"([^\"]*)\"");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}");

    private BareText() {}

    static Stream<String> in(String markup) {
        var bare = EXPRESSION
                .matcher(NOT_SAID.matcher(markup).replaceAll(""))
                .replaceAll("")
                .replaceAll("&\\w+;", "");
        var attributes = SAID.matcher(bare).results().map(it -> it.group(1));
        var texts = Stream.of(bare.replaceAll("(?s)<[^>]*>", "\n").split("\n"));
        return Stream.concat(attributes, texts)
                .map(String::strip)
                .filter(it -> LETTERS.matcher(it).find());
    }
}
