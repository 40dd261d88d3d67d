package org.foundation.portal.ballots.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.foundation.portal.ballots.Box;
import org.foundation.portal.ballots.Paper;
import org.foundation.portal.ballots.web.Sheet.Stage;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.members.Actor;
import org.foundation.portal.polls.RollLine;
import org.foundation.portal.site.ShowsRefusals;
import org.jspecify.annotations.Nullable;

/// `/ballots/cast?poll=…` — choose a membership, rank, check, cast, keep the code. Without a poll: which are open.
@Named("ballotsCast")
@ViewScoped
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

    /// Those that another ballot can still be cast for.
    public List<RollLine> linesLeft() {
        return lines().stream().filter(it -> !it.isDrawn()).toList();
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
        go(sheetFor(mine(membership), same).at(Stage.CHECK));
        return null;
    }

    private Sheet sheetFor(RollLine line, Paper paper) {
        var holder = line.holder() + ", " + className(line);
        return Sheet.forMembership(line.membershipId(), holder, line.votes(), Box.freshCode(), paper);
    }

    private RollLine mine(UUID membership) {
        return box.mayDraw(actor.signedIn(), membership, poll());
    }

    /// Two transactions on purpose: what is drawn and not cast can be sent again.
    @ShowsRefusals
    public @Nullable String cast() {
        var sheet = sheet();
        var ranking = sheet.ranking();
        box.draw(sheet.code(), actor.signedIn(), Objects.requireNonNull(sheet.membership()), poll().id());
        go(sheet.drawnNow());
        box.cast(sheet.code(), poll().id(), ranking);
        go(sheet().at(Stage.CAST));
        return null;
    }
}
