package org.foundation.portal.ballots.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foundation.portal.ballots.Box;
import org.foundation.portal.ballots.Paper;
import org.foundation.portal.ballots.Paper.PaperLine;
import org.foundation.portal.ballots.web.BallotDraft.BallotStep;
import org.foundation.portal.polls.Briefing;
import org.foundation.portal.polls.Option;
import org.foundation.portal.polls.Phase;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.shared.FormRefusal;
import org.foundation.portal.site.web.Asked;
import org.foundation.portal.site.web.ShowsRefusals;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// What voting and voting again have in common: fill in the paper, check it, cast it.
public abstract class Booth implements Serializable {

    private static final String SHEET = "ballots.sheet";

    @Inject
    Polls polls;

    @Inject
    Box box;

    @Inject
    @Any
    Instance<Briefing> briefings;

    @Inject
    Clock clock;

    private final Asked<Poll> asked = Asked.by(slug -> polls.bySlug(slug));
    private @Nullable Integer answer;

    public Poll poll() {
        return asked.it();
    }

    public boolean isNamed() {
        return asked.isNamed();
    }

    public boolean isOpen() {
        return phase() == Phase.VOTING;
    }

    public boolean isAhead() {
        return phase() == Phase.CALLED;
    }

    public Phase phase() {
        return poll().phaseAt(clock.instant());
    }

    public boolean isQuestion() {
        return poll().kind().takesOneAnswer();
    }

    public List<Poll> openPolls() {
        var now = clock.instant();
        return polls.notOver().stream()
                .filter(it -> it.phaseAt(now) == Phase.VOTING)
                .toList();
    }

    @ShowsRefusals
    public void add(int id) {
        write(sheet().paper().add(id));
    }

    @ShowsRefusals
    public void remove(int id) {
        write(sheet().paper().remove(id));
    }

    @ShowsRefusals
    public void up(int id) {
        write(sheet().paper().up(id));
    }

    @ShowsRefusals
    public void down(int id) {
        write(sheet().paper().down(id));
    }

    /// On to the check, with a paper that says something.
    @ShowsRefusals
    public @Nullable String check() {
        if (isQuestion()) {
            write(sheet().paper()
                    .choose(Optional.ofNullable(answer).orElseThrow(() -> new FormRefusal("ballots.no-answer"))));
        }
        sheet().ranking();
        go(sheet().at(BallotStep.CHECK));
        return null;
    }

    /// On to the check with a blank paper: said with a button of its own.
    @ShowsRefusals
    public @Nullable String leaveBlank() {
        write(sheet().paper().leaveBlank());
        go(sheet().at(BallotStep.CHECK));
        return null;
    }

    @ShowsRefusals
    public @Nullable String change() {
        go(sheet().at(BallotStep.RANK));
        return null;
    }

    /// What to know about the paper as a whole.
    public List<String> briefing() {
        return briefings.stream()
                .flatMap(it -> it.of(poll()).stream())
                .map(Site::say)
                .toList();
    }

    public List<SelectItem> answers() {
        return poll().options().stream()
                .map(it -> new SelectItem(it.number(), it.label()))
                .toList();
    }

    /// To the beginning: another membership, another code.
    public @Nullable String back() {
        attributes().remove(SHEET);
        return null;
    }

    Paper freshPaper() {
        return Paper.of(poll().options().stream().map(this::choice).toList());
    }

    private PaperLine choice(Option option) {
        return new PaperLine(
                option.number(),
                option.label(),
                option.about(),
                poll().kind().pageOf(poll().slug(), option).orElse(null));
    }

    void go(BallotDraft next) {
        attributes().put(SHEET, next);
    }

    private void write(Paper paper) {
        go(sheet().with(paper));
    }

    public BallotDraft sheet() {
        return findSheet().orElseThrow(() -> new FormRefusal("ballots.begin-again"));
    }

    Optional<BallotDraft> findSheet() {
        return Optional.ofNullable((BallotDraft) attributes().get(SHEET));
    }

    private static Map<String, Object> attributes() {
        return FacesContext.getCurrentInstance().getViewRoot().getAttributes();
    }

    /// `BEGIN`, `RANK`, `CHECK`, `KEEP` or `CAST`.
    public String stage() {
        return findSheet().map(it -> it.stage().name()).orElse("BEGIN");
    }

    public int place() {
        return findSheet().map(it -> it.stage().ordinal() + 2).orElse(1);
    }

    public Paper paper() {
        return sheet().paper();
    }

    public int votes() {
        return sheet().votes();
    }

    public String holder() {
        return sheet().holder();
    }

    /// The code in its groups.
    public String code() {
        return sheet().code().grouped();
    }

    public @Nullable Integer getAnswer() {
        return findSheet()
                .map(it -> it.paper().order())
                .filter(it -> !it.isEmpty())
                .map(List::getFirst)
                .orElse(answer);
    }

    public void setAnswer(@Nullable Integer answer) {
        this.answer = answer;
    }

    public Asked<Poll> asked() {
        return asked;
    }
}
