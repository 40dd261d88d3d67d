package org.foundation.portal.decisions.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.decisions.CallDecision;
import org.foundation.portal.decisions.DecisionMatter;
import org.foundation.portal.decisions.Majority;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.people.Person;
import org.foundation.portal.polls.Timetable;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.site.web.RadioItems;
import org.foundation.portal.site.web.ShowsRefusals;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// `/decisions/call` — the chair or the secretary puts a question to the members: first what and when, then check,
/// then call.
@Named("decisionsCall")
@ViewScoped
@OnlyFor({Office.CHAIR, Office.SECRETARY})
public class CallPage implements Serializable {

    @Inject
    CallDecision callDecision;

    @Inject
    Acts acts;

    @Inject
    Rulebook rulebook;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    private String title = "";
    private String body = "";
    private String matter = "";
    private String resolution = "";
    private @Nullable LocalDate resolvedOn;
    private @Nullable LocalDate opensOn;
    private @Nullable LocalDate closesOn;
    private boolean checking;

    public void load() {
        officer();
        var days = callDecision.proposed(clock.instant());
        resolvedOn = days.resolvedOn();
        opensOn = days.opensOn();
        closesOn = days.closesOn();
    }

    private Person officer() {
        return actor.holding(Office.CHAIR, Office.SECRETARY);
    }

    private Rules rules() {
        return rulebook.on(LegalDay.today(clock));
    }

    public List<SelectItem> getMatters() {
        return Arrays.stream(DecisionMatter.values())
                .map(it -> RadioItems.of(it.name(), Site.say("decisions.matter." + it), needs(it)))
                .toList();
    }

    private String needs(DecisionMatter it) {
        var majority = it.majority(rules());
        return Site.say(Sentence.of("decisions.needs." + majority.binding()).with("percent", majority.percent()))
                + " § " + majority.section();
    }

    /// The calendar these days make, with what each rule says of it.
    public Timetable days() {
        var opens = Optional.ofNullable(opensOn).orElseThrow();
        var resolved = Optional.ofNullable(resolvedOn).orElseThrow();
        return Timetable.forDecision(LegalDay.today(clock), resolved, opens, rules())
                .closingOn(Optional.ofNullable(closesOn).orElseThrow());
    }

    public List<Verdict> getVerdicts() {
        return days().checks(rules()).stream().map(Timetable.Check::verdict).toList();
    }

    public boolean isLawful() {
        return Verdict.all(getVerdicts());
    }

    public Majority majority() {
        return DecisionMatter.valueOf(matter).majority(rules());
    }

    public @Nullable String check() {
        officer();
        checking = true;
        return null;
    }

    public @Nullable String change() {
        checking = false;
        return null;
    }

    @Transactional
    @ShowsRefusals
    public String call() {
        var question = new CallDecision.Question(
                title.strip(), body.strip(), DecisionMatter.valueOf(matter), resolution.strip());
        var called = acts.perform(callDecision, callDecision.of(question, days(), actor.by(), clock.instant()));
        return called.decision().poll().href();
    }

    public boolean isChecking() {
        return checking;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }

    public String getResolution() {
        return resolution;
    }

    public void setResolution(String resolution) {
        this.resolution = resolution;
    }

    public @Nullable LocalDate getResolvedOn() {
        return resolvedOn;
    }

    public void setResolvedOn(@Nullable LocalDate resolvedOn) {
        this.resolvedOn = resolvedOn;
    }

    public @Nullable LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(@Nullable LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public @Nullable LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(@Nullable LocalDate closesOn) {
        this.closesOn = closesOn;
    }
}
