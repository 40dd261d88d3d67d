package org.foundation.portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foundation.portal.people.Refused.refused;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.audit.AuditEntries;
import org.foundation.portal.audit.AuditEntry;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.identity.SignedIn;
import org.foundation.portal.identity.Subject;
import org.foundation.portal.notices.MoodyServer;
import org.foundation.portal.notices.Notice;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.notices.SendLetters;
import org.foundation.portal.shared.Detour;
import org.hibernate.query.Page;
import org.junit.jupiter.api.Test;

@OnDatabase
class ClaimAccountTest {

    static final Subject PILARS = account("k1", "pilar@demo.example");
    static final Subject ANEW = account("k2", "pilar@demo.example");
    static final Subject SOFIAS_ANEW = account("k3", "sofia@demo.example");

    @Inject
    Stage stage;

    @Inject
    HandClock clock;

    @Inject
    Clock hour;

    @Inject
    Event<SignedIn> signedIn;

    @Inject
    Actor actor;

    @Inject
    IdentifyPerson identifyPerson;

    @Inject
    ClaimAccount claimAccount;

    @Inject
    AccountClaims claims;

    @Inject
    Notices notices;

    @Inject
    SendLetters sendLetters;

    @Inject
    AuditEntries auditEntries;

    private static Subject account(String id, String email) {
        return new Subject("http://id.example", id, "account-" + id, "Somebody", email, true);
    }

    private void arrives(Subject account) {
        stage.signInAs(account);
        stage.act(() -> signedIn.fire(new SignedIn(account)));
    }

    private List<Notice> letters(Person person) {
        return notices.inbox(person.id(), Page.first(50));
    }

    private List<Notice> claimLetters() {
        return letters(stage.person("pilar")).stream()
                .filter(it -> it.subject().equals("Link your account to your record"))
                .toList();
    }

    private String link() {
        var href = String.valueOf(claimLetters().getFirst().href());
        return href.substring(href.indexOf('=') + 1);
    }

    private Person use(String link, Subject by) {
        return stage.act(() -> claimAccount.useLink(link, by, clock.now()));
    }

    @Test
    void an_address_alone_gives_nobody_the_record_of_a_member() {
        arrives(PILARS);
        assertThat(actor.person()).isEmpty();
        assertThatThrownBy(() -> stage.act(() -> actor.signedIn())).isInstanceOf(Detour.class);
        assertThat(stage.person("pilar").hasSignedIn()).isFalse();
    }

    @Test
    void the_link_goes_to_the_known_address_and_gives_the_record_to_the_account_that_asked() {
        arrives(PILARS);
        use(link(), PILARS);
        stage.nextRequest();
        assertThat(actor.signedIn().name()).isEqualTo("Pilar Ortega");
        assertThat(letters(stage.person("pilar")).getFirst().subject())
                .isEqualTo("Your record is linked to an account");
        assertThat(auditEntries.about(stage.person("pilar").id()))
                .extracting(AuditEntry::what)
                .contains("members.account-linked");
    }

    @Test
    void the_link_opens_for_no_other_account() {
        arrives(PILARS);
        var link = link();
        refused("members.claim-of-another-account", () -> use(link, account("thief", "thief@demo.example")));
        assertThat(stage.person("pilar").hasSignedIn()).isFalse();
    }

    @Test
    void the_link_opens_once() {
        arrives(PILARS);
        var link = link();
        use(link, PILARS);
        arrives(ANEW);
        use(link(), ANEW);
        refused("members.claim-over", () -> use(link, PILARS));
    }

    @Test
    void the_link_opens_for_an_hour() {
        arrives(PILARS);
        clock.moveBy(AccountClaim.VALID.plusSeconds(1));
        refused("members.claim-over", () -> use(link(), PILARS));
    }

    @Test
    void an_older_link_does_not_open_once_a_later_one_was_used() {
        arrives(PILARS);
        var first = link();
        clock.moveBy(Duration.ofMinutes(5));
        arrives(ANEW);
        use(link(), ANEW);
        refused("members.claim-over", () -> use(first, PILARS));
    }

    @Test
    void an_account_made_anew_takes_the_place_of_the_old_one_which_is_told() {
        arrives(PILARS);
        use(link(), PILARS);
        clock.moveBy(Duration.ofMinutes(5));
        arrives(ANEW);
        use(link(), ANEW);
        stage.nextRequest();
        assertThat(actor.signedIn().name()).isEqualTo("Pilar Ortega");
        assertThat(letters(stage.person("pilar")).getFirst().subject())
                .isEqualTo("Your record has passed to another account");
        arrives(account("k1", "elsewhere@demo.example"));
        assertThat(actor.person()).isEmpty();
        assertThatThrownBy(() -> stage.act(() -> actor.signedIn())).isInstanceOf(Detour.class);
    }

    @Test
    void a_later_link_does_not_open_once_an_older_one_was_used() {
        arrives(PILARS);
        var first = link();
        clock.moveBy(Duration.ofMinutes(5));
        arrives(ANEW);
        var second = link();
        clock.moveBy(Duration.ofMinutes(5));
        use(first, PILARS);
        clock.moveBy(Duration.ofMinutes(5));
        refused("members.claim-over", () -> use(second, ANEW));
    }

    @Test
    void an_account_that_takes_the_place_of_an_officers_does_not_act_in_the_office() {
        stage.signIn("sofia");
        assertThat(actor.holds(Office.SECRETARY)).isTrue();
        recordPassesTo(SOFIAS_ANEW, "sofia");
        assertThat(actor.signedIn().name()).isEqualTo("Sofia Lindqvist");
        assertThat(actor.offices()).isEmpty();
        assertThatThrownBy(() -> actor.holding(Office.SECRETARY)).isInstanceOf(OfficeNeeded.class);
        assertThat(auditEntries.about(stage.person("sofia").id()))
                .extracting(AuditEntry::what)
                .contains("members.account-replaced", "members.offices-rest");
    }

    @Test
    void the_board_gives_an_office_to_the_new_account_by_appointing_anew() {
        recordPassesTo(SOFIAS_ANEW, "sofia");
        clock.moveBy(Duration.ofMinutes(5));
        var sofia = stage.person("sofia");
        stage.act(() -> claims.entityManager()
                .persist(new Appointment(
                        sofia.id(),
                        Office.MEMBERSHIP_COMMITTEE,
                        LegalDay.today(hour),
                        "Resolution 7",
                        null,
                        clock.now())));
        stage.nextRequest();
        assertThat(actor.offices()).containsExactly(Office.MEMBERSHIP_COMMITTEE);
    }

    @Test
    void the_chair_and_the_secretary_are_told_that_offices_rest() {
        recordPassesTo(account("k4", "theo@demo.example"), "theo");
        for (var officer : List.of("dora", "sofia")) {
            assertThat(letters(stage.person(officer)).getFirst().body()).contains("Theo Marchetti", "account-k4");
        }
        recordPassesTo(SOFIAS_ANEW, "sofia");
        assertThat(letters(stage.person("sofia")))
                .extracting(Notice::subject)
                .startsWith("Your record has passed to another account");
    }

    @Test
    void a_record_without_an_office_passes_on_without_a_letter_to_officers() {
        var before = letters(stage.person("dora")).size();
        recordPassesTo(account("k5", "ada@demo.example"), "ada");
        assertThat(letters(stage.person("dora"))).hasSize(before);
    }

    private void recordPassesTo(Subject account, String username) {
        stage.signIn(username);
        clock.moveBy(Duration.ofMinutes(5));
        stage.act(() -> claimAccount.sendLink(account, clock.now()));
        var href = letters(stage.person(username)).stream()
                .map(Notice::href)
                .filter(it -> it != null && it.startsWith("/people/claim"))
                .findFirst()
                .orElseThrow();
        use(href.substring(href.indexOf('=') + 1), account);
        stage.signInAs(account);
    }

    @Test
    void only_so_many_links_are_sent_in_an_hour() {
        for (int i = 0; i < ClaimAccount.LINKS_AN_HOUR; i++) {
            stage.act(() -> claimAccount.sendLink(PILARS, clock.now()));
        }
        refused("members.claim-too-often", () -> stage.act(() -> claimAccount.sendLink(ANEW, clock.now())));
        clock.moveBy(Duration.ofMinutes(61));
        stage.act(() -> claimAccount.sendLink(ANEW, clock.now()));
    }

    @Test
    void only_so_many_links_are_sent_in_a_day() {
        for (int i = 0; i < ClaimAccount.LINKS_A_DAY; i++) {
            stage.act(() -> claimAccount.sendLink(PILARS, clock.now()));
            clock.moveBy(Duration.ofMinutes(61));
        }
        refused("members.claim-too-often", () -> stage.act(() -> claimAccount.sendLink(PILARS, clock.now())));
    }

    @Test
    void the_link_itself_is_kept_nowhere_once_the_letter_is_sent() throws IOException {
        arrives(PILARS);
        var link = link();
        assertThat(claims.byHash(link)).isEmpty();
        assertThat(claims.byHash(new SecretLink(link).hash())).isPresent();
        try (var server = new MoodyServer(MoodyServer.GOOD)) {
            stage.mailGoesTo(server.properties());
            sendLetters.round();
        }
        assertThat(claimLetters()).singleElement().extracting(Notice::href).isNull();
    }

    @Test
    void the_database_passes_no_record_on_without_a_used_link() {
        arrives(PILARS);
        assertThatThrownBy(() -> stage.sql(
                        "update portal.person set issuer = 'x', subject = 'y' where email = 'pilar@demo.example'"))
                .hasMessageContaining("a record passes to an account by a link");
    }

    @Test
    void an_account_whose_address_is_not_confirmed_becomes_nobody() {
        var unconfirmed = new Subject("http://id.example", "u", "u", "U", "nobody-knows@demo.example", false);
        arrives(unconfirmed);
        refused("members.address-unconfirmed", () -> stage.act(() -> actor.signedIn()));
        var pilars = new Subject("http://id.example", "u", "u", "U", "pilar@demo.example", false);
        arrives(pilars);
        refused("members.address-unconfirmed", () -> stage.act(() -> actor.signedIn()));
        assertThat(claimLetters()).isEmpty();
    }

    @Test
    void a_changed_address_is_taken_over_with_a_letter_to_both_and_a_line_in_the_trail() {
        var ada = stage.signIn("ada");
        arrives(new Subject("acts", "ada", "ada", "Ada Brandt", "ada@new.example", true));
        var moved = actor.signedIn();
        assertThat(moved.id()).isEqualTo(ada.id());
        assertThat(moved.email()).isEqualTo("ada@new.example");
        assertThat(letters(moved).stream().limit(2).map(Notice::email))
                .containsExactlyInAnyOrder("ada@demo.example", "ada@new.example");
        assertThat(auditEntries.about(ada.id())).extracting(AuditEntry::what).contains("members.address-changed");
    }

    @Test
    void an_address_that_is_somebody_elses_is_not_taken_over_and_locks_nobody_out() {
        stage.signIn("ada");
        arrives(new Subject("acts", "ada", "ada", "Ada Brandt", "pilar@demo.example", true));
        assertThat(actor.signedIn().email()).isEqualTo("ada@demo.example");
    }

    @Test
    void an_address_that_is_not_confirmed_is_not_taken_over() {
        stage.signIn("ada");
        arrives(new Subject("acts", "ada", "ada", "Ada Brandt", "ada@new.example", false));
        assertThat(actor.signedIn().email()).isEqualTo("ada@demo.example");
    }

    @Test
    void a_sign_in_service_that_moved_takes_its_accounts_along() {
        var ada = stage.signIn("ada");
        System.setProperty("portal.sign-in.moved-from", "http://elsewhere.example, acts");
        try {
            arrives(new Subject("http://moved.example", "ada", "ada", "Ada Brandt", "ada@demo.example", true));
            assertThat(actor.signedIn().id()).isEqualTo(ada.id());
            stage.signIn("sofia");
            arrives(new Subject("http://moved.example", "sofia", "sofia", "Sofia", "sofia@demo.example", true));
            assertThat(actor.holds(Office.SECRETARY)).isTrue();
        } finally {
            System.clearProperty("portal.sign-in.moved-from");
        }
    }

    @Test
    void an_issuer_nobody_vouched_for_gives_no_record() {
        stage.signIn("ada");
        arrives(new Subject("http://moved.example", "ada", "ada", "Ada Brandt", "ada@demo.example", true));
        assertThat(actor.person()).isEmpty();
    }

    @Test
    void somebody_new_becomes_known_by_their_first_act() {
        var account = account(UUID.randomUUID().toString(), "new@demo.example");
        arrives(account);
        assertThat(actor.person()).isEmpty();
        assertThat(stage.act(() -> actor.signedIn()).email()).isEqualTo("new@demo.example");
        assertThat(identifyPerson.known(account)).isPresent();
    }
}
