package org.foundation.portal.people;

import java.util.Base64;
import java.util.random.RandomGenerator;
import org.foundation.portal.shared.Sha256;

/// The secret part of a link in a letter: 256 bits by chance. The database knows its hash.
record SecretLink(String secret) {

    static SecretLink random(RandomGenerator chance) {
        var bytes = new byte[32];
        chance.nextBytes(bytes);
        return new SecretLink(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return Sha256.of(secret);
    }
}
