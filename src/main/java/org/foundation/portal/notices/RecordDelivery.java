package org.foundation.portal.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.acts.Consequence;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.identity.Officers;
import org.foundation.portal.identity.Officers.Officer;
import org.foundation.portal.notices.NoticeEvent.Delivered;
import org.foundation.portal.shared.NotFound;

/// Somebody saw to it that a letter arrived: by post, by hand, by telephone. The secretary puts it on record.
@ApplicationScoped
public class RecordDelivery implements SecretarysAct<RecordDelivery.Case, Delivered> {

    @Inject
    Notices notices;

    @Inject
    Officers officers;

    @Inject
    Clock clock;

    /// The letter, the day it was written, and when and how it reached its member.
    public record Case(
            Notice letter,
            LocalDate written,
            LocalDate on,
            String how,
            Officer by,
            boolean bySecretary,
            LocalDate today,
            Instant now)
            implements SecretarysAct.Case {

        boolean couldHaveArrived() {
            return !on.isBefore(written) && !on.isAfter(today);
        }
    }

    public Case of(UUID id, LocalDate on, String how, Officer by, Instant now) {
        var letter = notices.byId(id).orElseThrow(NotFound::new);
        var written = LegalDay.of(letter.postedAt(), clock.getZone());
        var today = LegalDay.of(now, clock.getZone());
        return new Case(letter, written, on, how.strip(), by, officers.isSecretary(by.id(), now), today, now);
    }

    @Override
    public String name() {
        return "notices.deliver";
    }

    @Override
    public List<Verdict> rules(Case it) {
        return List.of(
                it.letter().hasNotArrived(it.today()),
                Verdict.plain("notices.rule.could-have-arrived", it.couldHaveArrived(), it.today())
                        .with("day", it.written()));
    }

    @Override
    public Optional<Consequence> consequence(Case it) {
        return Optional.of(Consequence.of("notices.deliver.consequence"));
    }

    @Override
    public Delivered perform(Case it) {
        var letter = it.letter();
        letter.delivered(new Delivery(it.on(), it.how(), it.by().id(), it.now()));
        return new Delivered(letter.id(), letter.subject(), letter.name(), it.on(), it.how(), it.by(), it.now());
    }
}
