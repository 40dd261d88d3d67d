package org.foundation.portal.applications;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// What an applicant reads out on the telephone: `K7QM-4XWT`. Random, so that it reveals neither the order nor the
/// number of applications, and without letters and digits that are easily confused.
public record Reference(String text) {

    private static final String ALPHABET = "ABCDEFGHJKMNPQRTUVWXY346789";

    public static Reference random(RandomGenerator chance) {
        var letters = chance.ints(8, 0, ALPHABET.length())
                .mapToObj(it -> String.valueOf(ALPHABET.charAt(it)))
                .collect(Collectors.joining());
        return new Reference(letters.substring(0, 4) + "-" + letters.substring(4));
    }
}
