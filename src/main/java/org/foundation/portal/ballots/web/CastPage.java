package org.foundation.portal.ballots.web;

import static org.foundation.portal.bylaws.Rule.BALLOTS_PUBLISH_ALIKE;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.foundation.portal.ballots.Box;
import org.foundation.portal.ballots.Paper;
import org.foundation.portal.ballots.web.BallotDraft.BallotStep;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.polls.RollLine;
import org.foundation.portal.site.web.ShowsRefusals;
import org.jspecify.annotations.Nullable;

/// `/ballots/…` — choose a membership, rank, check, keep the code, cast. Without a poll: which are open.
@Named("ballotsCast")
@ViewScoped
@OnlyFor
public class CastPage extends Booth {

    @Inject
    Actor actor;

    @Inject
    Rulebook rulebook;

    public void load() {
        actor.signedIn();
        if (isNamed()) {
            poll();
        }
    }

    public List<RollLine> lines() {
        return box.linesOf(actor.signedIn(), poll());
    }

    /// Those for which a ballot can still be cast.
    public List<RollLine> linesLeft() {
        return lines().stream().filter(box::awaits).toList();
    }

    public boolean awaits(RollLine line) {
        return box.awaits(line);
    }

    /// Whether a ballot here has more than one vote, and so fewer to hide among.
    public boolean isWeighty() {
        return lines().stream().anyMatch(it -> it.votes() > 1);
    }

    /// How many ballots of each weight must have been cast for ballots to be published.
    public int alike() {
        return rulebook.on(poll().rulebookDate()).of(BALLOTS_PUBLISH_ALIKE);
    }

    public String className(RollLine line) {
        return rulebook.on(poll().rulebookDate())
                .membershipClass(line.classKey())
                .name();
    }

    @ShowsRefusals
    public @Nullable String choose(UUID membership) {
        go(sheetFor(mine(membership), freshPaper()));
        return null;
    }

    /// The same ranking for another membership, with a ballot and a code of its own.
    @ShowsRefusals
    public @Nullable String alsoFor(UUID membership) {
        var same = sheet().paper();
        go(sheetFor(mine(membership), same).at(BallotStep.CHECK));
        return null;
    }

    private BallotDraft sheetFor(RollLine line, Paper paper) {
        var holder = line.holder() + ", " + className(line);
        return BallotDraft.forMembership(line.membershipId(), holder, line.votes(), Box.freshCode(), paper);
    }

    private RollLine mine(UUID membership) {
        return box.lineFor(membership, actor.signedIn(), poll());
    }

    /// On to the code, which the voter keeps before anything is drawn under it.
    @ShowsRefusals
    public @Nullable String keep() {
        go(sheet().at(BallotStep.KEEP));
        return null;
    }

    @ShowsRefusals
    public @Nullable String cast() {
        var ballotDraft = sheet();
        var membership = Objects.requireNonNull(ballotDraft.membership());
        box.castFirst(ballotDraft.code(), actor.signedIn(), membership, poll().id(), ballotDraft.ranking());
        go(ballotDraft.at(BallotStep.CAST));
        return null;
    }
}
