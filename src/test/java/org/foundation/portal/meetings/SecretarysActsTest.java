package org.foundation.portal.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foundation.portal.meetings.Cast.refused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.acts.Upload;
import org.foundation.portal.audit.AuditEntries;
import org.foundation.portal.audit.AuditEntry;
import org.foundation.portal.meetings.web.AbandonPage;
import org.foundation.portal.meetings.web.ApprovePage;
import org.foundation.portal.meetings.web.AttendPage;
import org.foundation.portal.meetings.web.CallPage;
import org.foundation.portal.meetings.web.CancelPage;
import org.foundation.portal.meetings.web.CorrectPage;
import org.foundation.portal.meetings.web.ElsewherePage;
import org.foundation.portal.meetings.web.ImportPage;
import org.foundation.portal.meetings.web.MinutesPage;
import org.foundation.portal.meetings.web.MissPage;
import org.foundation.portal.meetings.web.MovePage;
import org.foundation.portal.meetings.web.PublishPage;
import org.foundation.portal.shared.Forbidden;
import org.foundation.portal.shared.SignInNeeded;
import org.foundation.portal.site.web.Site;
import org.foundation.portal.transparency.PublicEntry;
import org.hibernate.query.Page;
import org.junit.jupiter.api.Test;

/// The acts around a meeting that its minutes do not tell of, and who may do any of them.
@OnDatabase
class SecretarysActsTest {

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    Meetings meetings;

    @Inject
    Motions motions;

    @Inject
    AuditEntries auditEntries;

    @Inject
    CallPage call;

    @Inject
    CancelPage cancel;

    @Inject
    MovePage move;

    @Inject
    ImportPage importing;

    @Inject
    AttendPage attend;

    @Inject
    MinutesPage write;

    @Inject
    ApprovePage approve;

    @Inject
    PublishPage publish;

    @Inject
    CorrectPage correct;

    @Inject
    AbandonPage abandon;

    @Inject
    MissPage miss;

    @Inject
    ElsewherePage elsewhere;

    @Test
    void the_chair_calls_a_meeting_and_cancels_it_in_time() {
        stage.signIn("dora");
        call.load();
        assertThat(call.getHeldOn())
                .as("the second Tuesday there is still time for")
                .isEqualTo("2026-10-13");
        call.setHeldOn(LocalDate.of(2026, 10, 20));
        call.setPlace("Town hall");
        call.setAgenda("Budget\n\nMirrors");
        call.call();
        var called = meeting("board-2026-10-20");
        assertThat(called.agenda()).containsExactly("Budget", "Mirrors");
        assertThat(called.number()).isPresent();

        open(named -> cancel.asked().setName(named), "board-2026-10-20");
        cancel.setWhy("Nothing to decide");
        cancel.setSure(true);
        cancel.cancel();
        var cancelled = meeting("board-2026-10-20");
        assertThat(cancelled.cancellation().orElseThrow().cancelledWhy()).isEqualTo("Nothing to decide");
        assertThat(cancelled.number()).isEmpty();
        assertThat(auditEntries.about(cancelled.id()).stream().map(AuditEntry::what))
                .containsExactly("meetings.called", "meetings.cancelled");
    }

    @Test
    void a_shorter_notice_is_refused_until_everybody_in_office_has_waived_it() {
        stage.signIn("sofia");
        call.load();
        call.setHeldOn(LocalDate.of(2026, 10, 8));
        call.setPlace("Town hall");
        call.setAgenda("Budget");
        refused("meetings.rule.notice.no", call::call);
        call.getWaivers().stream().skip(1).forEach(it -> it.setWaives(true));
        refused("meetings.rule.waived.no", call::call);
        call.getWaivers().forEach(it -> it.setWaives(true));
        call.call();
        assertThat(meeting("board-2026-10-08").waivers()).hasSize(7);
    }

    @Test
    void whoever_is_recorded_as_having_waived_the_notice_reads_so_in_it_and_the_trail_names_them() {
        stage.signIn("sofia");
        call.load();
        call.setHeldOn(LocalDate.of(2026, 10, 8));
        call.setPlace("Town hall");
        call.setAgenda("Budget");
        call.getWaivers().forEach(it -> it.setWaives(true));
        call.call();

        var called = meeting("board-2026-10-08");
        assertThat(called.waivers())
                .allSatisfy(it -> assertThat(lettersTo(it.personId()))
                        .anyMatch(text -> text.contains("You are recorded as having waived the notice")
                                && text.contains("tell the chair and the secretary at once")));
        assertThat(auditEntries.about(called.id()))
                .singleElement()
                .satisfies(it -> assertThat(PublicEntry.of(it, Site.words()).sentence())
                        .contains(called.waivers().stream().map(Waiver::name).toList()));
    }

    private List<String> lettersTo(UUID person) {
        return meetings
                .entityManager()
                .createNativeQuery("select body from portal.notice where person = :person", String.class)
                .setParameter("person", person)
                .getResultList()
                .stream()
                .map(String::valueOf)
                .toList();
    }

    @Test
    void a_motion_is_recorded_put_right_and_taken_away() {
        stage.signIn("sofia");
        var slug = "board-2026-09-08";
        var before = motions.of(meeting(slug).id()).size();
        open(named -> move.asked().setName(named), slug);
        move.load();
        move.setTitle("Budget");
        move.setText("Resolved, that it be so.");
        move.setMatter(MotionMatter.ORDINARY);
        move.getLines().stream().filter(MovePage.VoteLine::isPresent).forEach(it -> it.setChoice(RollCallVote.YES));
        move.getLines().stream().filter(it -> !it.isPresent()).forEach(it -> it.setChoice(RollCallVote.RECUSED));
        move.move();
        var recorded = motions.of(meeting(slug).id()).getLast();
        assertThat(recorded.title()).isEqualTo("Budget");
        assertThat(recorded.votes()).hasSize(7).containsValue(RollCallVote.RECUSED);

        open(named -> move.asked().setName(named), slug);
        move.setKey(recorded.id().toString());
        move.load();
        move.setTitle("Budget of 2027");
        move.move();
        assertThat(motions.byId(recorded.id()).orElseThrow().title()).isEqualTo("Budget of 2027");

        open(named -> move.asked().setName(named), slug);
        move.setKey(recorded.id().toString());
        move.remove();
        assertThat(motions.of(meeting(slug).id())).as("asked first").hasSize(before + 1);
        move.remove();
        assertThat(motions.of(meeting(slug).id())).hasSize(before);
    }

    @Test
    void a_list_is_read_and_what_was_an_agenda_is_completed_by_the_next_list() {
        stage.signIn("sofia");
        read("number,date,published,note\n51,2019-06-04,agenda,\n52,2019-07-02,minutes,\n");
        assertThat(importing.getTone()).isEqualTo("good");
        assertThat(owing()).contains("board-2019-06-04").doesNotContain("board-2019-07-02");

        read("number,date,published,note\n51,2019-06-04,minutes,on the wiki\n52,2019-07-02,minutes,\n");
        assertThat(owing()).doesNotContain("board-2019-06-04");
        assertThat(meeting("board-2019-06-04").listing().orElseThrow().listedNote())
                .isEqualTo("on the wiki");
        assertThat(auditEntries.all(Page.first(5)).stream().map(AuditEntry::what))
                .contains("meetings.imported");

        read("when,what\n2019-06-04,agenda\n");
        assertThat(importing.getTone()).as("nothing was read").isEqualTo("bad");
    }

    @Test
    void nobody_else_does_any_of_it() {
        var late = "board-2026-08-11";
        Map<String, Runnable> acts = Map.ofEntries(
                Map.entry("attend", on(late, named -> attend.asked().setName(named), attend::attend)),
                Map.entry("move", on(late, named -> move.asked().setName(named), move::move)),
                Map.entry("remove", on(late, named -> move.asked().setName(named), move::remove)),
                Map.entry("save", on(late, named -> write.asked().setName(named), write::save)),
                Map.entry("preview", on(late, named -> write.asked().setName(named), write::preview)),
                Map.entry("finish", on(late, named -> write.asked().setName(named), write::finish)),
                Map.entry("submit", on(late, named -> approve.asked().setName(named), approve::submit)),
                Map.entry("approve", on(late, named -> approve.asked().setName(named), approve::approve)),
                Map.entry("publish", on(late, named -> publish.asked().setName(named), publish::publish)),
                Map.entry("correct", on(late, named -> correct.asked().setName(named), correct::correct)),
                Map.entry("abandon", on(late, named -> abandon.asked().setName(named), abandon::abandon)),
                Map.entry("tell", on(late, named -> elsewhere.asked().setName(named), elsewhere::tell)),
                Map.entry("cancel", on(late, named -> cancel.asked().setName(named), cancel::cancel)),
                Map.entry("miss", on(late, named -> miss.asked().setName(named), miss::miss)),
                Map.entry("call", call::call),
                Map.entry("take", importing::take));
        for (var who : List.of("ada", "theo", "hugo", "elena")) {
            stage.signIn(who);
            acts.forEach((act, run) ->
                    assertThatThrownBy(run::run).as(who + " " + act).isInstanceOf(Forbidden.class));
        }
        stage.signOut();
        acts.forEach((act, run) -> assertThatThrownBy(run::run).as(act).isInstanceOf(SignInNeeded.class));
        assertThat(auditEntries.about(meeting(late).id()).stream().map(AuditEntry::what))
                .doesNotContain("meetings.missed");
    }

    /// Opening the page may be refused already.
    private static Runnable on(String slug, Consumer<String> page, Runnable act) {
        return () -> {
            page.accept(slug);
            act.run();
        };
    }

    private void read(String list) {
        stage.nextRequest();
        importing.setFile(new Upload("meetings.csv", list));
        importing.take();
    }

    private void open(Consumer<String> page, String slug) {
        stage.nextRequest();
        page.accept(slug);
    }

    private Meeting meeting(String slug) {
        return meetings.bySlug(slug).orElseThrow();
    }

    private List<String> owing() {
        return meetings.owing(hand.today()).stream().map(Meeting::slug).toList();
    }
}
