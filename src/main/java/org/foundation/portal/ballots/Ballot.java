package org.foundation.portal.ballots;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A ballot in the box. It is put there with its first ranking, and filled again by whoever brings its code, until the
/// close; the last filling counts. It never learns whose it is. Unfilled ones exist only in older data.
@Entity
public class Ballot {

    @Id
    private String hash;

    @Column(updatable = false)
    private UUID pollId;

    @Column(updatable = false)
    private int votes;

    private @Nullable List<Integer> ranking;

    protected Ballot() {}

    void fill(Ranking said) {
        ranking = said.options();
    }

    public int votes() {
        return votes;
    }

    public boolean isCast() {
        return ranking != null;
    }

    Optional<List<Integer>> ranking() {
        return Optional.ofNullable(ranking);
    }
}
