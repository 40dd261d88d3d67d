package org.foundation.portal.shared;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/// What nobody can guess and somebody may later be shown, in hexadecimal.
public final class Secret {

    private static final int BYTES = 32;

    private Secret() {}

    public static String draw(RandomGenerator chance) {
        return draw(BYTES, chance);
    }

    public static String draw(int bytes, RandomGenerator chance) {
        var drawn = new byte[bytes];
        chance.nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }
}
