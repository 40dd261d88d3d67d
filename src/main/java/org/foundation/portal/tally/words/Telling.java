package org.foundation.portal.tally.words;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foundation.portal.tally.Amount;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.CountEvent;
import org.foundation.portal.tally.Ties;

/// Says each event of a count in one plain sentence.
public final class Telling {
    private final TallyTexts tallyTexts;
    private final Contest contest;
    private final Function<Amount, String> figures;

    /// With every figure in full.
    public Telling(TallyTexts tallyTexts, Contest contest) {
        this(tallyTexts, contest, Amount::brief);
    }

    /// With figures as the reader wants them, such as rounded to two decimals.
    public Telling(TallyTexts tallyTexts, Contest contest, Function<Amount, String> figures) {
        this.tallyTexts = tallyTexts;
        this.contest = contest;
        this.figures = figures;
    }

    public String tell(CountEvent countEvent) {
        return switch (countEvent) {
            case CountEvent.Withdrawn e -> tallyTexts.say("tally.withdrawn", name(e.candidate()));
            case CountEvent.Elected e ->
                tallyTexts.say(
                        "tally.elected." + key(e.by()),
                        name(e.candidate()),
                        e.seat(),
                        figures.apply(e.votes()),
                        figures.apply(e.quota()));
            case CountEvent.Excluded e ->
                tallyTexts.say("tally.excluded." + key(e.by()), name(e.candidate()), figures.apply(e.votes()));
            case CountEvent.PassedOver e -> tellPassedOver(e);
            case CountEvent.Kept e ->
                tallyTexts.say("tally.kept", name(e.candidate()), figures.apply(e.votes()), e.fillable(), e.open());
            case CountEvent.TieBroken e -> tellTie(e);
            case CountEvent.SurplusMoved e ->
                tallyTexts.say(
                        "tally.surplus", name(e.candidate()), figures.apply(e.surplus()), figures.apply(e.perVote()));
            case CountEvent.Vacant e -> tallyTexts.say("tally.vacant", e.seats());
            case CountEvent.Judged e -> tellJudged(e);
            case CountEvent.Defeat e ->
                tallyTexts.say(
                        "tally.defeat." + key(e.fate()),
                        name(e.over()),
                        name(e.under()),
                        votes(e.votes()),
                        votes(e.against()));
            case CountEvent.OptionDropped e ->
                tallyTexts.say(
                        "tally.option-dropped." + key(e.test()),
                        name(e.candidate()),
                        e.votes(),
                        e.against(),
                        e.needed());
            case CountEvent.DefaultWon e -> tallyTexts.say("tally.default-won", name(e.candidate()));
            case CountEvent.Spoilt e -> tallyTexts.say("tally.spoilt", votes(e.votes()));
            case CountEvent.ChairDecided e -> tallyTexts.say(e.yes() ? "tally.chair.yes" : "tally.chair.no");
        };
    }

    private String tellPassedOver(CountEvent.PassedOver e) {
        var cap = e.cap();
        if (e.by() == 0)
            return tallyTexts.say("tally.passed-over.before", name(e.candidate()), cap.name(), cap.limit(), cap.held());
        return tallyTexts.say(
                "tally.passed-over", name(e.candidate()), cap.name(), cap.limit(), name(e.by()), e.seat());
    }

    private String tellTie(CountEvent.TieBroken e) {
        var what = tallyTexts.say("tally.tie." + key(e.purpose()), name(e.taken()));
        var how = e.by() == Ties.Step.DRAW
                ? tallyTexts.say(
                        "tally.tie.by.draw",
                        e.lots().getFirst().hash().substring(0, 8),
                        name(e.lots().getFirst().candidate()))
                : tallyTexts.say("tally.tie.by." + key(e.by()), e.round());
        return tallyTexts.say("tally.tie", names(e.tied()), what, how);
    }

    private String tellJudged(CountEvent.Judged e) {
        var key = "tally." + key(e.test()) + (e.met() ? ".met" : ".missed");
        var share = tallyTexts.say(e.strict() ? "tally.more-than" : "tally.at-least", e.share());
        var said = tallyTexts.say(key, e.have(), e.base(), share);
        return e.voters().isEmpty() ? said : tallyTexts.say("tally.class", e.voters(), said);
    }

    private String votes(long units) {
        return figures.apply(contest.ballots().amount(units));
    }

    private String name(int candidate) {
        return contest.name(candidate);
    }

    private String names(List<Integer> candidates) {
        return candidates.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private static String key(Enum<?> of) {
        return of.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
