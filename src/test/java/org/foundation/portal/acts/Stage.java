package org.foundation.portal.acts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.foundation.portal.demo.SamplePost;
import org.foundation.portal.identity.Subject;
import org.foundation.portal.people.Appointment;
import org.foundation.portal.people.Appointments;
import org.foundation.portal.people.By;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.foundation.portal.platform.Ticks;

/// Who is signed in, what is done in one transaction, and what falls due.
@ApplicationScoped
public class Stage {

    @Inject
    Instance<RequestContextController> controllers;

    @Inject
    HandClock clock;

    @Inject
    Ticks ticks;

    @Inject
    SamplePost post;

    @Inject
    People people;

    @Inject
    Appointments appointments;

    @Inject
    EntityManager entityManager;

    private RequestContextController request;

    void raise() {
        Resources.nobodyTakesMail();
        request = controllers.get();
        request.activate();
        clock.moveTo(HandClock.BEGIN);
    }

    void strike() {
        SignedIn.who = null;
        SignedIn.twoFactors = true;
        Views.close();
        request.deactivate();
    }

    /// Somebody of the sample foundation, such as `ada` or `sofia`, from the next request on.
    public Person signIn(String username) {
        var person = person(username);
        SignedIn.who = new Subject("acts", username, username, person.name(), person.email(), true);
        act(() -> link(person, username));
        nextRequest();
        return person(username);
    }

    /// The same, with a password alone.
    public Person signInWithOneFactor(String username) {
        var person = signIn(username);
        SignedIn.twoFactors = false;
        return person;
    }

    /// An account that need not be anybody's yet, from the next request on.
    public void signInAs(Subject account) {
        SignedIn.who = account;
        nextRequest();
    }

    /// As by a letter: a record passes to an account by nothing else.
    private void link(Person person, String username) {
        for (var step : List.of("""
                insert into portal.account_claim (id, person_id, link_hash, email, issuer, subject, username, asked_at, expires_at)
                select gen_random_uuid(), id, encode(sha256(cast(cast(random() as text) as bytea)), 'hex'), email, 'acts', :who, :who,
                       portal.portal_now(), portal.portal_now() + interval '1 hour' from portal.person where id = :id
                """, """
                update portal.account_claim set used_at = asked_at where person_id = :id and subject = :who and used_at is null
                """, "update portal.person set issuer = 'acts', subject = :who where id = :id")) {
            entityManager
                    .createNativeQuery(step)
                    .setParameter("who", username)
                    .setParameter("id", person.id())
                    .executeUpdate();
        }
    }

    public void signOut() {
        SignedIn.who = null;
        nextRequest();
    }

    public Person person(String username) {
        return people.byEmail(username + "@demo.example").orElseThrow();
    }

    /// Somebody of the sample foundation with their offices, whoever is signed in.
    public By by(String username) {
        var person = person(username);
        var offices = appointments.actedIn(person.id(), clock.today()).stream()
                .map(Appointment::office)
                .collect(Collectors.toSet());
        return new By(person, offices);
    }

    /// Beans of the request are made anew, and so are those of the view.
    public void nextRequest() {
        request.deactivate();
        Views.close();
        request = controllers.get();
        request.activate();
    }

    /// In one transaction, whole or not at all.
    public <T> T act(Callable<T> work) {
        try {
            return House.TRANSACTIONS.isOpen() ? work.call() : House.TRANSACTIONS.anew(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public void act(Runnable action) {
        act(() -> {
            action.run();
            return true;
        });
    }

    /// What every room does when the timer comes round.
    public void tick() {
        ticks.tick();
    }

    /// Where letters are handed over until the end of the test; nobody takes them otherwise.
    public void mailGoesTo(java.util.Properties server) {
        Resources.MAIL.putAll(server);
    }

    /// Every letter that is due is handed over, at the moment at which it was written.
    public void lettersLeave() {
        act(() -> post.leaves());
    }

    /// What the trail says of something, in the order in which it happened.
    public List<String> trail(UUID subject) {
        return entityManager
                .createNativeQuery(
                        "select what from portal.audit_entry where subject = :subject order by position", String.class)
                .setParameter("subject", subject)
                .getResultList()
                .stream()
                .map(String::valueOf)
                .toList();
    }

    /// The kinds of the letters that somebody was sent since the test began, in the order in which they were written.
    public List<String> letters(Person to) {
        return entityManager
                .createNativeQuery(
                        "select kind from portal.notice where person = :person and posted_at >= :since order by posted_at",
                        String.class)
                .setParameter("person", to.id())
                .setParameter("since", HandClock.BEGIN)
                .getResultList()
                .stream()
                .map(String::valueOf)
                .toList();
    }

    /// Plain SQL as the application's role, for what no act of the portal does; it may fail without harm to the test.
    public int sql(String statement) {
        return act(() -> {
            try (var plain = House.TRANSACTIONS.connection().createStatement()) {
                return plain.executeUpdate(statement);
            } catch (SQLException e) {
                throw new IllegalStateException(e.getMessage(), e);
            }
        });
    }
}
