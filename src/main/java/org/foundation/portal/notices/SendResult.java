package org.foundation.portal.notices;

import java.util.Optional;
import java.util.regex.Pattern;

/// What came of handing one letter to the mail server.
public sealed interface SendResult {

    record Taken() implements SendResult {}

    /// The server answered no to this letter. `forGood` when it was the recipient's address that it named: trying again
    /// is of no use.
    record Refused(String words, boolean forGood) implements SendResult {}

    /// Nobody knows: the connection was lost, or the answer did not come, after the letter had been begun.
    record Lost(String words) implements SendResult {}

    /// The server did not talk to us at all; the letter has no part in it.
    record Away(String words) implements SendResult {}

    /// Reads a server's `550 5.1.1 no such user`.
    record Reply(int code, String status) {

        private static final Pattern FORM = Pattern.compile("^(\\d{3})[ -]?(\\d\\.\\d{1,3}\\.\\d{1,3})?");

        static Optional<Reply> in(String words) {
            var found = FORM.matcher(words);
            return found.find()
                    ? Optional.of(new Reply(
                            Integer.parseInt(found.group(1)),
                            Optional.ofNullable(found.group(2)).orElse("")))
                    : Optional.empty();
        }

        /// The server is about to hang up: it has said nothing about the letter.
        boolean isGoodbye() {
            return code == 421;
        }

        /// The address itself is wrong or gone (RFC 5321 4.2.3; RFC 3463 X.1.x but for the sender's own address, and
        /// X.2.1). `550 5.7.1` and the like are about the sender, and may change tomorrow.
        boolean isOfTheAddress() {
            return status.isEmpty()
                    ? code == 501 || code == 550 || code == 551 || code == 553
                    : code >= 500 && (status.equals("5.2.1") || status.matches("5\\.1\\.(0|1|2|3|4|6|10)"));
        }
    }
}
