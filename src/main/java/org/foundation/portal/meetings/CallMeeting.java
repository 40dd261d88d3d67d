package org.foundation.portal.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.board.Seats;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.meetings.MeetingEvent.Called;
import org.foundation.portal.people.By;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.foundation.portal.shared.Slug;

/// Calls a meeting and gives every director notice of it, with the agenda and how to join (BL 4.9, 4.10).
@ApplicationScoped
public class CallMeeting implements Act<CallMeeting.Case, Called> {

    @Inject
    Meetings meetings;

    @Inject
    Seats seats;

    @Inject
    People people;

    @Inject
    Rulebook rulebook;

    @Inject
    OpenMeeting openMeeting;

    /// The plan, the number the meeting gets, who has to have notice of it and who is to be told now.
    public record Case(
            Plan plan, int number, List<Attendance> directors, List<Person> told, By by, Rules rules, Instant now) {

        LocalDate today() {
            return LegalDay.of(now, plan.zone());
        }
    }

    public Case of(Plan plan, By by, Instant now) {
        var told = people.allOf(seats.directors(plan.heldOn()));
        return noticed(plan, meetings.highestNumber(plan.body()) + 1, told, by, now);
    }

    /// A meeting whose notice has been given already, by whatever means.
    public Case noticed(Plan plan, int number, By by, Instant now) {
        return noticed(plan, number, List.of(), by, now);
    }

    private Case noticed(Plan plan, int number, List<Person> told, By by, Instant now) {
        var rules = rulebook.on(LegalDay.of(now, plan.zone()));
        return new Case(plan, number, openMeeting.inOffice(plan.heldOn()), told, by, rules, now);
    }

    @Override
    public String name() {
        return "meetings.call";
    }

    @Override
    public List<Verdict> who(Case it) {
        return List.of(it.by().inOffice("", it.today(), Office.SECRETARY, Office.CHAIR));
    }

    @Override
    public List<Verdict> rules(Case it) {
        return NoticeRules.of(it.plan(), it.directors(), it.rules(), it.now());
    }

    @Override
    public Called perform(Case it) {
        var plan = it.plan();
        var slug = Slug.free(
                plan.body().slug() + "-" + plan.heldOn(),
                taken -> meetings.bySlug(taken).isPresent());
        var meeting =
                Meeting.call(plan, it.directors(), slug, it.number(), it.by().id(), it.now());
        meetings.add(meeting);
        meetings.flush();
        return new Called(meeting, plan, it.told(), it.by(), it.now());
    }
}
