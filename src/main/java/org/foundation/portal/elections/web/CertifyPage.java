package org.foundation.portal.elections.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.elections.BoardCaps;
import org.foundation.portal.elections.CertifyElection;
import org.foundation.portal.elections.Counts;
import org.foundation.portal.elections.Elections;
import org.foundation.portal.elections.Results;
import org.foundation.portal.elections.Stage;
import org.foundation.portal.members.Actor;
import org.foundation.portal.members.Office;
import org.foundation.portal.members.OnlyFor;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.RunPoll;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.site.Shown;
import org.foundation.portal.site.ShowsRefusals;
import org.foundation.portal.site.Site;
import org.foundation.portal.tally.Count;
import org.jspecify.annotations.Nullable;

/// `/elections/certify?election=…` — a member of the election committee stands by the count.
@Named("electionsCertify")
@ViewScoped
@OnlyFor(Office.ELECTION_COMMITTEE)
public class CertifyPage implements Serializable {

    @Inject
    Actor actor;

    @Inject
    Elections elections;

    @Inject
    Results results;

    @Inject
    Counts counts;

    @Inject
    BoardCaps boardCaps;

    @Inject
    CertifyElection certifyElection;

    @Inject
    RunPoll runPoll;

    @Inject
    Clock clock;

    private @Nullable String slug;
    private boolean looked;
    private final Shown<Elections.Called> called = new Shown<>();
    private final Shown<Count> count = new Shown<>();

    public void load() {
        actor.holding(Office.ELECTION_COMMITTEE);
        count();
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String certify() {
        var by = actor.holding(Office.ELECTION_COMMITTEE);
        if (!looked) {
            throw new Refusal("elections.certify.look-first");
        }
        certifyElection.certify(called().election().id(), by, clock.instant());
        return "result?faces-redirect=true&includeViewParams=true";
    }

    private Elections.Called called() {
        return called.or(() -> elections.asked(slug));
    }

    private Count count() {
        return count.or(
                () -> counts.of(results.byElectionId(called().election().id()).orElseThrow(NotFound::new)));
    }

    public List<String> getWinners() {
        return count().elected().stream().map(count().contest()::name).toList();
    }

    /// Who could not be elected together by the affiliations declared today, where that is not what was fixed with the
    /// list: for the committee to weigh (BL 4.4(c)), and no reason to count otherwise.
    public List<String> getChangedCaps() {
        var election = called().election();
        var today = boardCaps.of(election, called().poll(), LegalDay.today(clock), runPoll.rules(called().poll()));
        return today.equals(election.caps())
                ? List.of()
                : Stream.concat(
                                today.stream().map(it -> Story.capText(it, count().contest()::name)),
                                today.isEmpty() ? Stream.of(Site.say("elections.certify.no-caps")) : Stream.of())
                        .toList();
    }

    public int getNeeded() {
        return runPoll.rules(called().poll()).number("certification.signatures");
    }

    public int getGiven() {
        return called().election().certifications().size();
    }

    public boolean isMine() {
        return called().election().certifications().containsKey(actor.signedIn().id());
    }

    public boolean isOpen() {
        return called().election().stageAt(called().poll(), clock.instant()) == Stage.PRELIMINARY && !isMine();
    }

    public Poll getPoll() {
        return called().poll();
    }

    public boolean isLooked() {
        return looked;
    }

    public void setLooked(boolean looked) {
        this.looked = looked;
    }

    public @Nullable String getSlug() {
        return slug;
    }

    public void setSlug(@Nullable String slug) {
        this.slug = slug;
    }
}
