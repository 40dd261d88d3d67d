package org.foundation.portal.ballots;

import java.io.Serializable;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.shared.Sha256;

/// The voter's secret: 128 random bits as 26 characters that cannot be mistaken for one another (Crockford's base 32),
/// and a check character that detects every single wrong character and every swap of two neighbours. A number whose
/// check character would be one of Crockford's five symbols is drawn again, so that a code consists of letters and
/// digits only.
public record Code(String text) implements Serializable {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final BigInteger CHECKED_BY = BigInteger.valueOf(37);
    private static final Pattern FORM = Pattern.compile("[0-7][" + ALPHABET + "]{26}");
    private static final int BYTES = 16;

    public Code {
        if (!FORM.matcher(text).matches() || text.charAt(26) != check(number(text.substring(0, 26)))) {
            throw new Refusal("ballots.code-mistyped");
        }
    }

    public static Code draw(SecureRandom chance) {
        while (true) {
            var number = new BigInteger(8 * BYTES, chance);
            if (number.mod(CHECKED_BY).intValue() < ALPHABET.length()) {
                return new Code(written(number) + check(number));
            }
        }
    }

    /// As somebody types it: in small letters, in groups, with an O for a zero or an I or L for a one.
    public static Code read(String typed) {
        return new Code(typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1'));
    }

    /// What the box keeps in place of the code: it opens no other poll, and does not lead back.
    public String hashFor(UUID poll) {
        var bytes = ByteBuffer.allocate(2 * BYTES)
                .put(secret())
                .putLong(poll.getMostSignificantBits())
                .putLong(poll.getLeastSignificantBits())
                .array();
        return Sha256.of(bytes);
    }

    /// Nine groups of three, to read and to copy.
    public String grouped() {
        return String.join("-", text.split("(?<=\\G.{3})"));
    }

    /// Never into a log.
    @Override
    public String toString() {
        return "Code[kept secret]";
    }

    private byte[] secret() {
        var bytes = number(text.substring(0, 26)).toByteArray();
        var padded = new byte[BYTES];
        int length = Math.min(bytes.length, BYTES);
        System.arraycopy(bytes, bytes.length - length, padded, BYTES - length, length);
        return padded;
    }

    private static char check(BigInteger number) {
        int rest = number.mod(CHECKED_BY).intValue();
        return rest < ALPHABET.length() ? ALPHABET.charAt(rest) : '*';
    }

    private static BigInteger number(String digits) {
        var number = BigInteger.ZERO;
        for (int i = 0; i < digits.length(); i++) {
            number = number.shiftLeft(5).add(BigInteger.valueOf(ALPHABET.indexOf(digits.charAt(i))));
        }
        return number;
    }

    private static String written(BigInteger number) {
        var digits = new StringBuilder();
        for (int place = 25; place >= 0; place--) {
            digits.append(ALPHABET.charAt(number.shiftRight(5 * place).intValue() & 31));
        }
        return digits.toString();
    }
}
