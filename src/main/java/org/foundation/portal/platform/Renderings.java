package org.foundation.portal.platform;

import java.util.LinkedHashMap;
import java.util.function.Supplier;
import org.foundation.portal.shared.Sha256;
import org.jspecify.annotations.Nullable;

/// Texts that were rendered lately, found again by their hash. The one longest unread makes room.
final class Renderings {

    static final int MOST = 500;
    static final int MOST_LETTERS = 4_000_000;

    private record RenderingKey(String sha256, int under) {}

    private final LinkedHashMap<RenderingKey, String> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int letters;

    String of(String text, int under, Supplier<String> render) {
        var renderingKey = new RenderingKey(Sha256.of(text), under);
        var known = known(renderingKey);
        return known == null ? keep(renderingKey, render.get()) : known;
    }

    private synchronized @Nullable String known(RenderingKey renderingKey) {
        return kept.get(renderingKey);
    }

    private synchronized String keep(RenderingKey renderingKey, String html) {
        if (html.length() <= MOST_LETTERS && kept.putIfAbsent(renderingKey, html) == null) {
            letters += html.length();
            makeRoom();
        }
        return html;
    }

    private void makeRoom() {
        for (var oldest = kept.values().iterator(); kept.size() > MOST || letters > MOST_LETTERS; ) {
            letters -= oldest.next().length();
            oldest.remove();
        }
    }

    synchronized int letters() {
        return letters;
    }

    synchronized int size() {
        return kept.size();
    }
}
