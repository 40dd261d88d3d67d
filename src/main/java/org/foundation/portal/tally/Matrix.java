package org.foundation.portal.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Votes for each pair of candidates: how many prefer one to the other, or how strong the best chain of such
/// preferences is. Immutable.
public final class Matrix {
    private final int size;
    private final long[] cells;

    /// `cells` by row then column, without the numbers' offset: candidate 1 over candidate 2 stands at index 1.
    public Matrix(int size, long[] cells) {
        if (cells.length != size * size) throw new IllegalArgumentException("size");
        this.size = size;
        this.cells = cells.clone();
    }

    public int size() {
        return size;
    }

    /// By candidate numbers, from 1.
    public long get(int over, int under) {
        return cells[(over - 1) * size + under - 1];
    }

    public boolean beats(int over, int under) {
        return get(over, under) > get(under, over);
    }

    public List<List<Long>> rows() {
        var rows = new ArrayList<List<Long>>();
        for (int i = 0; i < size; i++) {
            rows.add(Arrays.stream(cells, i * size, (i + 1) * size).boxed().toList());
        }
        return rows;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Matrix that && Arrays.equals(cells, that.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }

    @Override
    public String toString() {
        return rows().toString();
    }
}
