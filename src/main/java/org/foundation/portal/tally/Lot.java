package org.foundation.portal.tally;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// A candidate's lot in a draw: the SHA-256, in hexadecimal, of the text "seed,round,candidate number" in UTF-8.
/// Lots are read in ascending order; the first wins, or survives. Anybody can draw again: `printf '%s,%s,%s' SEED
/// ROUND NUMBER | sha256sum`.
public record Lot(int candidate, String hash) {
    public static List<Lot> draw(String seed, int round, List<Integer> candidates) {
        return candidates.stream()
                .map(candidate -> of(seed, round, candidate))
                .sorted(Comparator.comparing(Lot::hash))
                .toList();
    }

    public static Lot of(String seed, int round, int candidate) {
        var text = seed + "," + round + "," + candidate;
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Lot(candidate, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
