package org.foundation.portal.tally.words;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foundation.portal.tally.Amount;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.Event;
import org.foundation.portal.tally.Ties;

/// Says each event of a count in one plain sentence.
public final class Telling {
    private final Texts texts;
    private final Contest contest;
    private final Function<Amount, String> figures;

    /// With every figure in full.
    public Telling(Texts texts, Contest contest) {
        this(texts, contest, Amount::brief);
    }

    /// With figures as the reader wants them, such as rounded to two decimals.
    public Telling(Texts texts, Contest contest, Function<Amount, String> figures) {
        this.texts = texts;
        this.contest = contest;
        this.figures = figures;
    }

    public String tell(Event event) {
        return switch (event) {
            case Event.Withdrawn e -> texts.say("tally.withdrawn", name(e.candidate()));
            case Event.Elected e ->
                texts.say(
                        "tally.elected." + key(e.by()),
                        name(e.candidate()),
                        e.seat(),
                        figures.apply(e.votes()),
                        figures.apply(e.quota()));
            case Event.Excluded e ->
                texts.say("tally.excluded." + key(e.by()), name(e.candidate()), figures.apply(e.votes()));
            case Event.PassedOver e -> tellPassedOver(e);
            case Event.Kept e ->
                texts.say("tally.kept", name(e.candidate()), figures.apply(e.votes()), e.fillable(), e.open());
            case Event.TieBroken e -> tellTie(e);
            case Event.SurplusMoved e ->
                texts.say("tally.surplus", name(e.candidate()), figures.apply(e.surplus()), figures.apply(e.perVote()));
            case Event.Vacant e -> texts.say("tally.vacant", e.seats());
            case Event.Judged e -> tellJudged(e);
            case Event.Defeat e ->
                texts.say(
                        "tally.defeat." + key(e.fate()),
                        name(e.over()),
                        name(e.under()),
                        votes(e.votes()),
                        votes(e.against()));
            case Event.OptionDropped e ->
                texts.say(
                        "tally.option-dropped." + key(e.test()),
                        name(e.candidate()),
                        e.votes(),
                        e.against(),
                        e.needed());
            case Event.DefaultWon e -> texts.say("tally.default-won", name(e.candidate()));
            case Event.Spoilt e -> texts.say("tally.spoilt", votes(e.votes()));
            case Event.ChairDecided e -> texts.say(e.yes() ? "tally.chair.yes" : "tally.chair.no");
        };
    }

    private String tellPassedOver(Event.PassedOver e) {
        var cap = e.cap();
        if (e.by() == 0)
            return texts.say("tally.passed-over.before", name(e.candidate()), cap.name(), cap.limit(), cap.held());
        return texts.say("tally.passed-over", name(e.candidate()), cap.name(), cap.limit(), name(e.by()), e.seat());
    }

    private String tellTie(Event.TieBroken e) {
        var what = texts.say("tally.tie." + key(e.purpose()), name(e.taken()));
        var how = e.by() == Ties.Step.DRAW
                ? texts.say(
                        "tally.tie.by.draw",
                        e.lots().getFirst().hash().substring(0, 8),
                        name(e.lots().getFirst().candidate()))
                : texts.say("tally.tie.by." + key(e.by()), e.round());
        return texts.say("tally.tie", names(e.tied()), what, how);
    }

    private String tellJudged(Event.Judged e) {
        var key = "tally." + key(e.test()) + (e.met() ? ".met" : ".missed");
        var share = texts.say(e.strict() ? "tally.more-than" : "tally.at-least", e.share());
        var said = texts.say(key, e.have(), e.base(), share);
        return e.voters().isEmpty() ? said : texts.say("tally.class", e.voters(), said);
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
