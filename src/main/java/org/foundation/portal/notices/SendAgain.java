package org.foundation.portal.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.identity.Officers;
import org.foundation.portal.identity.Officers.Officer;
import org.foundation.portal.notices.NoticeEvent.SentAgain;
import org.foundation.portal.shared.NotFound;

/// A letter that did not arrive is tried from the start, to the address on record today, which may be another than the
/// one that failed.
@ApplicationScoped
public class SendAgain implements SecretarysAct<SendAgain.Case, SentAgain> {

    @Inject
    Notices notices;

    @Inject
    AddressBook addresses;

    @Inject
    Officers officers;

    @Inject
    Clock clock;

    /// The letter, and where it would go.
    public record Case(
            Notice letter, Optional<String> address, Officer by, boolean bySecretary, LocalDate today, Instant now)
            implements SecretarysAct.Case {}

    public Case of(UUID id, Officer by, Instant now) {
        var letter = notices.byId(id).orElseThrow(NotFound::new);
        var onRecord = Optional.ofNullable(letter.person())
                .flatMap(addresses::addressOf)
                .or(() -> Optional.ofNullable(letter.email()));
        var today = LegalDay.of(now, clock.getZone());
        return new Case(letter, onRecord, by, officers.isSecretary(by.id(), now), today, now);
    }

    @Override
    public String name() {
        return "notices.send-again";
    }

    @Override
    public List<Verdict> rules(Case it) {
        var letter = it.letter();
        return List.of(
                letter.hasNotArrived(it.today()),
                Verdict.plain("notices.rule.not-for-once", !letter.isForOnce(), it.today())
                        .with("subject", letter.subject()),
                Verdict.plain("notices.rule.address-known", it.address().isPresent(), it.today())
                        .with("name", letter.name()));
    }

    @Override
    public SentAgain perform(Case it) {
        var letter = it.letter();
        letter.sendAgain(it.address().orElseThrow(), it.now());
        return new SentAgain(
                letter.id(),
                letter.subject(),
                letter.name(),
                Objects.requireNonNull(letter.email()),
                it.by(),
                it.now());
    }
}
