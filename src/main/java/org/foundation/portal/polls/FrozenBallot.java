package org.foundation.portal.polls;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.foundation.portal.shared.Sha256;

/// The ballot paper's fingerprint, and the commitment that fixes the draw before anybody has voted. The secret
/// becomes public with the count.
@Embeddable
public record FrozenBallot(Instant ballotFrozenAt, String ballotHash, String drawSecret, String drawCommitment)
        implements Serializable {

    static FrozenBallot of(String title, List<Option> options, String drawSecret, Instant now) {
        return new FrozenBallot(now, hash(title, options), drawSecret, Sha256.of(drawSecret));
    }

    /// SHA-256 of the title and, line by line, number, label and description, separated by tabs.
    static String hash(String title, List<Option> options) {
        return Sha256.of(options.stream()
                .map(it -> it.number() + "\t" + it.label() + "\t" + it.about())
                .collect(Collectors.joining("\n", title + "\n", "\n")));
    }
}
