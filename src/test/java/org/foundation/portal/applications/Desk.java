package org.foundation.portal.applications;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.applications.ReviewApplication.Wish;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.people.Acceptance;
import org.foundation.portal.people.Agreements;
import org.foundation.portal.people.Person;
import org.jspecify.annotations.Nullable;

/// What tests of this room do again and again: somebody applies, the committee acts, and the record, the trail and the
/// letters are looked for.
public final class Desk {

    private final Stage stage = get(Stage.class);
    private final HandClock hand = get(HandClock.class);
    private final EntityManager entityManager = get(EntityManager.class);
    private final Applications applications = get(Applications.class);
    private final Agreements agreements = get(Agreements.class);
    private final ApplyForMembership apply = get(ApplyForMembership.class);
    private final ReviewApplication review = get(ReviewApplication.class);
    private final Acts acts = get(Acts.class);

    /// A draft with everything in it; its reference.
    public String drafted(Person by, String classKey, @Nullable String organisation) {
        return stage.act(() -> {
            var draft = apply.begin(by, classKey, hand.now());
            apply.describe(
                    draft, by.name(), new Application.Details(organisation, null, "DE", null, false), hand.now());
            draft.contribute("Tests, every day.", null);
            var given = agreements.acceptedBy(by.id());
            agreements.forApplicants(LegalDay.of(hand.now(), java.time.ZoneId.of("America/New_York"))).stream()
                    .filter(text -> given.stream().noneMatch(it -> it.isOf(text)))
                    .forEach(text -> entityManager.persist(new Acceptance(by.id(), text, hand.now())));
            return draft.reference();
        });
    }

    public String applied(Person by, String classKey, @Nullable String organisation) {
        var reference = drafted(by, classKey, organisation);
        send(reference, by);
        return reference;
    }

    public void send(String reference, Person by) {
        stage.act(() -> apply.submit(application(reference), by, hand.now()));
    }

    public void act(String username, String reference, ReviewAct act, String words) {
        wish(username, reference, Wish.of(act, words));
    }

    public void wish(String username, String reference, Wish wish) {
        stage.act(() -> acts.perform(
                review, review.of(application(reference), stage.person(username), wish, hand.now()), true));
    }

    public void admit(String reference) {
        act("margaret", reference, ReviewAct.PROPOSE_APPROVAL, "");
        act("mina", reference, ReviewAct.AGREE, "");
        act("kofi", reference, ReviewAct.AGREE, "");
    }

    /// Somebody nobody knows yet.
    public Person stranger(String name) {
        return stage.act(() -> {
            var person = new Person(name, name.toLowerCase(java.util.Locale.ROOT) + "@new.example", "DE", hand.now());
            entityManager.persist(person);
            return person;
        });
    }

    public Application application(String reference) {
        return applications.byReference(reference).orElseThrow();
    }

    public LocalDate today() {
        return hand.today();
    }

    /// What the trail says of something, in the order in which it happened.
    public List<String> trail(UUID subject) {
        return stage.trail(subject);
    }

    public List<String> letters(Person to) {
        return stage.letters(to);
    }

    private static <T> T get(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
