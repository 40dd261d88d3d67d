package org.foundation.portal.tally.stv;

import java.util.Locale;
import java.util.SequencedMap;

/// How odd marks on a ballot are read, where a rule follows one preference at a time. `skips`: how many ranks in a
/// row may be left empty before the ballot stops (more than the paper has: any number).
public record Marks(Equal equal, int skips, Twice twice) {
    /// Several candidates on one rank.
    public enum Equal {
        /// The rank is skipped.
        SKIP,
        /// The ballot stops there.
        STOP,
        /// The ballot stops there if several of them are still in; with one left it counts for that one.
        STOP_IF_SEVERAL
    }

    /// A candidate ranked again further down.
    public enum Twice {
        /// The second mention is skipped.
        SKIP,
        /// The ballot stops at the second mention.
        STOP
    }

    public static final int ANY = Integer.MAX_VALUE;
    /// Equal ranks stop a ballot, empty ranks and second mentions are skipped.
    public static final Marks USUAL = new Marks(Equal.STOP, ANY, Twice.SKIP);

    void describe(SequencedMap<String, String> parameters) {
        parameters.put("equal ranks", words(equal));
        parameters.put("empty ranks allowed in a row", skips == ANY ? "any" : String.valueOf(skips));
        parameters.put("second mentions", words(twice));
    }

    private static String words(Enum<?> of) {
        return of.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
