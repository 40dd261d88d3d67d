package org.foundation.portal.elections;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.foundation.portal.shared.Secret;
import org.foundation.portal.shared.Sha256;
import org.jspecify.annotations.Nullable;

/// What binds the foundation to the ballots it has counted, whether they are published or not: the SHA-256 of a secret
/// salt and the ballot lines. Without the salt nobody can try out what a ballot may have said. It is made known with
/// the ballots: to everybody if enough of them share each weight, else to whoever the board names to count again.
/// Counts of older versions have no salt.
@Embeddable
record Seal(
        @Nullable String salt,
        @Column(name = "ballots_hash") String commitment,
        long fewestAlike) implements Serializable {

    static Seal of(String blt, SecureRandom chance, long fewestAlike) {
        var salt = Secret.draw(chance);
        return new Seal(salt, commitment(salt, blt), fewestAlike);
    }

    /// `{ printf %s SALT; sed '1d;/^-/d;/^0$/,$d' ballots.blt; } | sha256sum`: the lines from the second to before the
    /// lone 0, without those of whoever withdrew, so that it stays the same when the ballots are counted again.
    static String commitment(String salt, String blt) {
        return Sha256.of(salt
                + blt.lines()
                        .skip(1)
                        .takeWhile(it -> !it.equals("0"))
                        .filter(it -> !it.startsWith("-"))
                        .map(it -> it + "\n")
                        .collect(Collectors.joining()));
    }
}
