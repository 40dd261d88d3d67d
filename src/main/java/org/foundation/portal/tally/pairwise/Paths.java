package org.foundation.portal.tally.pairwise;

import org.foundation.portal.tally.Matrix;

/// Strengths of the best chains of defeats between any two, by Floyd and Warshall's way. Time: the cube of the
/// candidates.
final class Paths {
    private Paths() {}

    static Matrix strongest(Matrix preferences, Schulze.Strength strength) {
        int n = preferences.size();
        var p = new long[n * n];
        for (int a = 1; a <= n; a++) {
            for (int b = 1; b <= n; b++) {
                if (!preferences.beats(a, b)) continue;
                long margin = preferences.get(a, b) - preferences.get(b, a);
                p[(a - 1) * n + b - 1] = strength == Schulze.Strength.MARGIN ? margin : preferences.get(a, b);
            }
        }
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                if (i == k || p[i * n + k] == 0) continue;
                for (int j = 0; j < n; j++) {
                    if (j == i || j == k) continue;
                    p[i * n + j] = Math.max(p[i * n + j], Math.min(p[i * n + k], p[k * n + j]));
                }
            }
        }
        return new Matrix(n, p);
    }
}
