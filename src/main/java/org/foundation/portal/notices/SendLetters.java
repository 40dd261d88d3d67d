package org.foundation.portal.notices;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// A round of sending: letters that are due, one after another, until none is left, the time for a round is up, or the
/// server is away. It says in the log when the server goes away, and when it is back.
@ApplicationScoped
public class SendLetters {

    private static final Logger LOG = Logger.getLogger(SendLetters.class.getName());

    private final ReentrantLock one = new ReentrantLock();
    private volatile @Nullable Instant awaySince;
    private volatile @Nullable Instant lastAway;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Resource(lookup = "java:jboss/mail/Default")
    Session mail;

    /// A round now, after the one under way.
    public void round() {
        one.lock();
        try {
            round(MailLimits.configured());
        } finally {
            one.unlock();
        }
    }

    public boolean isServerAway() {
        return awaySince != null;
    }

    private void round(MailLimits mailLimits) {
        if (rests(mailLimits, clock.instant())) {
            return;
        }
        var begun = System.nanoTime();
        try (var server = new MailServer(mail)) {
            while (System.nanoTime() - begun < mailLimits.round().toNanos()) {
                var goesOn = switch (outbox.take(mailLimits, clock.instant())) {
                    case Outbox.NextLetter.Due(var letter) -> send(letter, server, mailLimits);
                    case Outbox.NextLetter.Later() -> true;
                    case Outbox.NextLetter.Nothing() -> false;
                };
                if (!goesOn) {
                    return;
                }
            }
        }
    }

    /// A server that was away a moment ago is left alone.
    private boolean rests(MailLimits mailLimits, Instant now) {
        var last = lastAway;
        return last != null && !now.isBefore(last) && now.isBefore(last.plus(mailLimits.serverPause()));
    }

    /// Whether the next letter may be tried.
    private boolean send(Outbox.Envelope letter, MailServer server, MailLimits mailLimits) {
        var sendResult = server.hand(session -> Mail.of(letter, session));
        var now = clock.instant();
        return switch (sendResult) {
            case SendResult.Taken() -> {
                outbox.sent(letter.id(), now);
                well(now);
                yield true;
            }
            case SendResult.Refused refused -> {
                outbox.refused(letter.id(), refused, mailLimits, now);
                well(now);
                yield true;
            }
            case SendResult.Lost(var words) -> {
                outbox.failed(letter.id(), words, mailLimits, now);
                LOG.warning("the mail server broke off at letter " + letter.id() + ": " + words);
                yield true;
            }
            case SendResult.Away(var words) -> {
                outbox.held(letter.id(), words, now.plus(mailLimits.serverPause()));
                away(words, mailLimits, now);
                yield false;
            }
        };
    }

    private void away(String words, MailLimits mailLimits, Instant now) {
        lastAway = now;
        if (awaySince == null) {
            awaySince = now;
            LOG.warning("the mail server takes no letters; they wait, and it is tried again every "
                    + mailLimits.serverPause().toSeconds() + " s: " + words);
        }
    }

    private void well(Instant now) {
        lastAway = null;
        if (awaySince != null) {
            LOG.info("the mail server takes letters again; it had been away since " + awaySince + ", now " + now);
            awaySince = null;
        }
    }
}
