package org.foundation.portal.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// A long list asked for in slices: a statement takes 65,535 parameters and no more, and each length of a list is a
/// statement of its own that the server keeps.
public final class Slices {

    private static final int LENGTH = 4096;

    private Slices() {}

    public static <K, T> List<T> of(Collection<K> keys, Function<List<K>, List<T>> find) {
        var all = List.copyOf(keys);
        var found = new ArrayList<T>();
        for (int from = 0; from < all.size(); from += LENGTH) {
            found.addAll(find.apply(all.subList(from, Math.min(all.size(), from + LENGTH))));
        }
        return found;
    }
}
