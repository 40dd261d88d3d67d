package org.foundation.portal.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Logger;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/// One letter after another, each step in a transaction of its own: no transaction is open while the mail server is
/// talked to, and what happens to one letter affects no other. After a crash between handing a letter over and
/// recording it, that one is sent once more when its lease has run out.
@ApplicationScoped
public class Outbox {

    private static final Logger LOG = Logger.getLogger(Outbox.class.getName());
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    Notices notices;

    /// What is handed to the mail server; the rest of the letter stays here.
    public record Envelope(
            UUID id,
            String email,
            String name,
            @Nullable String section,
            @Nullable String href,
            String subject,
            String body,
            Locale language,
            Instant postedAt) {}

    /// What taking a letter has led to.
    public sealed interface NextLetter {
        record Due(Envelope letter) implements NextLetter {}

        /// Its address has had its share for this hour.
        record Later() implements NextLetter {}

        record Nothing() implements NextLetter {}
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public NextLetter take(MailLimits mailLimits, Instant now) {
        var due = notices.lockDue(now);
        if (due.isEmpty()) {
            return new NextLetter.Nothing();
        }
        var notice = due.get();
        var rest = restOf(notice, mailLimits, now);
        if (rest.isPresent()) {
            notice.waitUntil(rest.get());
            return new NextLetter.Later();
        }
        notice.waitUntil(now.plus(LEASE));
        return new NextLetter.Due(new Envelope(
                notice.id(),
                String.valueOf(notice.email()),
                notice.name(),
                notice.section(),
                notice.href(),
                notice.subject(),
                notice.body(),
                notice.language(),
                notice.postedAt()));
    }

    /// A formal letter never waits for this, and no letter is ever dropped.
    private Optional<Instant> restOf(Notice notice, MailLimits mailLimits, Instant now) {
        if (notice.section() != null) {
            return Optional.empty();
        }
        var most = mailLimits.perAddressAnHour();
        var handed = notices.handedTo(String.valueOf(notice.email()), now.minus(HOUR), Page.first(most));
        return handed.size() < most
                ? Optional.empty()
                : Optional.of(handed.getLast().plus(HOUR));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void sent(UUID id, Instant now) {
        on(id, notice -> notice.sent(now));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(UUID id, SendResult.Refused answer, MailLimits mailLimits, Instant now) {
        on(id, notice -> {
            notice.refused(answer.words(), answer.forGood(), mailLimits, now);
            tellOfEnd(notice);
        });
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(UUID id, String words, MailLimits mailLimits, Instant now) {
        on(id, notice -> {
            notice.failed(words, mailLimits, now);
            tellOfEnd(notice);
        });
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void held(UUID id, String words, Instant until) {
        on(id, notice -> notice.held(words, until));
    }

    /// How many wait to leave, and how many need the secretary.
    @Transactional
    public LetterCount count(MailLimits mailLimits, Instant now) {
        return new LetterCount(notices.waitingCount(), notices.undeliveredCount(now.minus(mailLimits.overdueAfter())));
    }

    public record LetterCount(long waiting, long undelivered) {}

    private void on(UUID id, Consumer<Notice> action) {
        notices.locked(id).filter(Notice::isUndelivered).ifPresent(action);
    }

    private static void tellOfEnd(Notice notice) {
        if (notice.givenUpAt() != null) {
            LOG.warning("letter " + notice.id() + " (" + notice.kind() + ") is given up after " + notice.tries()
                    + " tries and waits for the secretary: " + notice.trouble());
        }
    }
}
