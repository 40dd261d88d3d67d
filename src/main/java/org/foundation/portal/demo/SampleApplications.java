package org.foundation.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.foundation.portal.applications.AdmitMember;
import org.foundation.portal.applications.Application;
import org.foundation.portal.applications.Decider;
import org.foundation.portal.applications.Reference;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.MembershipClass;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.people.Acceptance;
import org.foundation.portal.people.Agreements;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.jspecify.annotations.Nullable;

/// The membership committee's desk: an application in every state.
@ApplicationScoped
public class SampleApplications {

    @Inject
    EntityManager entityManager;

    @Inject
    People people;

    @Inject
    Agreements agreements;

    @Inject
    Rulebook rulebook;

    @Inject
    AdmitMember admitMember;

    @Inject
    Clock clock;

    void fill(Instant now) {
        new Desk(now).fill();
    }

    private final class Desk {

        final Instant now;
        final Rules rules;
        final Random chance = new Random(7);
        final Person margaret = account("margaret");
        final Person mina = account("mina");
        final Person kofi = account("kofi");

        Desk(Instant now) {
            this.now = now;
            this.rules = rulebook.on(LegalDay.of(now, clock.getZone()));
        }

        void fill() {
            submitted(
                    "Nia Campbell",
                    "JM",
                    "individual",
                    null,
                    3,
                    "I package the Python stack and answer questions in the forum.");
            submitted(
                    "Stefan Hauser",
                    "CH",
                    "individual",
                    null,
                    19,
                    "I translated the installation guide into German and French.");
            var proposed = submitted(
                    "Leticia Prado",
                    "BR",
                    "mirror",
                    null,
                    6,
                    "We serve the whole tree from Campinas, 10 Gbit/s, updated every hour.");
            proposed.propose(true, kofi, "Reachable and current on all of the last ten days.", now);

            var asked = submitted("Owen Griffiths", "GB", "individual", null, 8, "I help with testing.");
            asked.ask(
                    margaret,
                    "Thank you! Which tests did you write or run? A link to one report would help us.",
                    ago(5));

            var answered = submitted("Chidi Nwosu", "NG", "individual", null, 9, "I maintain two container images.");
            answered.ask(mina, "Under which name are the images published?", ago(6));
            answered.answer(
                    person(answered), "They are under chidi/base and chidi/minimal in the public registry.", ago(2));

            var held = submitted(
                    "Petra Zelenka",
                    "CZ",
                    "silver",
                    "Zelenka Datacentrum a.s.",
                    12,
                    "We offer build machines in Brno.");
            held.hold(mina, "The first invoice is not paid yet.", ago(9));

            var referred = submitted("Victor Salas", "CL", "individual", null, 14, "I plan to contribute.");
            referred.note(margaret, "I could not find a contribution so far.", ago(11));
            referred.object(
                    mina, "No contribution can be seen yet; the rules ask for one that is not trivial.", ago(10));

            var refused = submitted("Bruno Keita", "ML", "mirror", null, 40, "A mirror on my home connection.");
            refuse(
                    refused,
                    "The mirror was not reachable on three days. You are welcome to apply again when it is.",
                    31);

            var draft = begun("Amina Yusuf", "KE", "individual", ago(1));
            draft.describe(new Application.Details(null, null, "KE", "Savanna Labs", false));

            var approved =
                    submitted("Jonas Lehmann", "DE", "individual", null, 12, "I fixed the installer on ARM machines.");
            approved.propose(true, mina, "", ago(5));
            admitMember.approve(approved, Decider.committee(margaret), ago(4));
        }

        Application submitted(
                String name, String country, String key, @Nullable String organisation, int days, String contribution) {
            var application = begun(name, country, key, ago(days + 1));
            application.describe(new Application.Details(organisation, null, country, null, false));
            application.contribute(contribution, null);
            var applicant = person(application);
            var needed = agreements.forApplicants(rules.on());
            needed.forEach(it -> entityManager.persist(new Acceptance(applicant.id(), it, ago(days))));
            application.submit(applicant, of(key), needed, agreements.acceptedBy(applicant.id()), ago(days));
            return application;
        }

        Application begun(String name, String country, String key, Instant at) {
            var person = new Person(name, SampleNames.email(name), country, at);
            entityManager.persist(person);
            var application = new Application(Reference.random(chance), person, of(key), at);
            entityManager.persist(application);
            return application;
        }

        void refuse(Application application, String reason, int days) {
            application.propose(false, kofi, reason, ago(days + 3));
            application.refuse(Decider.committee(margaret), reason, ago(days));
        }

        MembershipClass of(String key) {
            return rules.membershipClass(key);
        }

        Person person(Application application) {
            return people.byId(application.personId()).orElseThrow();
        }

        Person account(String username) {
            return people.byEmail(username + "@demo.example").orElseThrow();
        }

        Instant ago(int days) {
            return now.minus(Duration.ofDays(days));
        }
    }
}
