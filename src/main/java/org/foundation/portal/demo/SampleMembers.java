package org.foundation.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.MembershipClass;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.identity.Subject;
import org.foundation.portal.members.DueProcess;
import org.foundation.portal.members.Membership;
import org.foundation.portal.members.Reminder;
import org.foundation.portal.members.Representation;
import org.foundation.portal.members.Suspension;
import org.foundation.portal.people.Acceptance;
import org.foundation.portal.people.Agreement;
import org.foundation.portal.people.Agreements;
import org.foundation.portal.people.Appointment;
import org.foundation.portal.people.Employment;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.Organisation;
import org.foundation.portal.people.Ownership;
import org.foundation.portal.people.Person;
import org.foundation.portal.platform.Foundation;
import org.jspecify.annotations.Nullable;

/// About three hundred invented members of all classes, the people the demo accounts belong to, and the offices they
/// hold. Every date is relative to the day of the first start.
@ApplicationScoped
public class SampleMembers {

    private static final int INDIVIDUALS = 243;
    private static final int MIRRORS = 24;

    @Inject
    EntityManager entityManager;

    @Inject
    Rulebook rulebook;

    @Inject
    Agreements agreements;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @Inject
    SampleApplications applications;

    public void fill(Instant now) {
        new SampleCast(now).enter();
        applications.fill(now);
    }

    /// One run: what has been made so far is kept until it is written, oldest membership first, as in a real book.
    private final class SampleCast {

        final ZoneId zone = clock.getZone();
        final Instant now;
        final LocalDate today;
        final Rules rules;
        final SampleNames names = new SampleNames();
        final List<Agreement> texts;
        final Map<String, Person> people = new LinkedHashMap<>();
        final Map<String, Organisation> companies = new LinkedHashMap<>();
        final List<Membership> book = new ArrayList<>();
        final List<Object> rest = new ArrayList<>();

        SampleCast(Instant now) {
            this.now = now;
            this.today = LegalDay.of(now, zone);
            this.rules = rulebook.on(today);
            this.texts = agreements.on(today);
        }

        void enter() {
            accounts();
            sponsors();
            mirrors();
            crowd();
            offices();
            link();
            write();
        }

        /// Nobody in the demo has to wait for a letter before they can be who they choose to be.
        void link() {
            var issuer = Foundation.setting("oidc.provider.url", "");
            for (var it : DemoAccounts.ALL) {
                Optional.ofNullable(people.get(it.username()))
                        .ifPresent(person -> person.signsInAs(
                                new Subject(issuer, it.id(), it.username(), person.name(), it.email(), true)));
            }
        }

        void accounts() {
            individual("ada", "Ada Brandt", "DE", 900);
            individual("grace", "Grace Okafor", "NG", 1300);
            individual("margaret", "Margaret Chen", "US", 1700);
            individual("mina", "Mina Rossi", "IT", 1100);
            individual("elena", "Elena Petrova", "BG", 1450);
            individual("omar", "Omar Haddad", "JO", 800);
            individual("sofia", "Sofia Lindqvist", "SE", 1900);
            individual("theo", "Theo Marchetti", "IT", 1600);
            individual("dora", "Dora Nakamura", "JP", 2000);
            individual("kofi", "Kofi Asante", "GH", 1750);
            individual("ingrid", "Ingrid Solberg", "NO", 1250);
            individual("hugo", "Hugo Ferreira", "BR", 3100);
            individual("yuki", "Yuki Tanabe", "JP", 1800);
            individual("sam", "Sam Whitfield", "US", 1150);
            individual("lena", "Lena Brodsky", "DE", 1050);
            individual("pilar", "Pilar Ortega", "ES", 700);
            // joined too lately to be nominated soon
            individual("felix", "Felix Adler", "AT", 20);
            works("dora", "Kitsune Research Institute", 2000);
            works("sofia", "University of Uppsala", 1800);
            works("ada", "Brandt Consulting", 900);
            var mirror = admit(Membership.ofPerson(
                    person("grace").id(), of("mirror"), today.minusDays(610), null, at(today.minusDays(610))));
            renewUpToNow(mirror);
        }

        void sponsors() {
            sponsor("platinum", "Aurora Cloud Inc.", "US", 1800, "marisol", "Marisol Vega");
            sponsor("platinum", "Fjordlys Datasenter AS", "NO", 1200, "bjorn", "Bjorn Aasen");
            sponsor("gold", "Meridian Hosting GmbH", "DE", 1500, "linus", "Linus Halvorsen");
            sponsor("gold", "Halcyon Systems Ltd", "GB", 1400, "imogen", "Imogen Clarke");
            sponsor("gold", "Tamarind Networks Pvt", "IN", 700, "anjali", "Anjali Menon");
            sponsor("gold", "Quartzite Semiconductors", "US", 400, "ruben", "Ruben Estrada");
            sponsor("ruby", "Halcyon Cloud Ltd", "IE", 900, "declan", "Declan Byrne");
            sponsor("ruby", "Baobab Telecom SA", "SN", 650, "awa", "Awa Sarr");
            sponsor("ruby", "Lumen Robotics KK", "JP", 500, "haruto", "Haruto Ishikawa");
            sponsor("ruby", "Pampa Digital SRL", "AR", 300, "lautaro", "Lautaro Benitez");
            sponsor("silver", "Cobalt Backup BV", "NL", 1000, "femke", "Femke de Wit");
            sponsor("silver", "Oakridge Managed Hosting LLC", "US", 850, "travis", "Travis Monroe");
            sponsor("silver", "Sequoia Storage Corp.", "US", 720, "janelle", "Janelle Brooks");
            sponsor("silver", "Vltava Software s.r.o.", "CZ", 560, "tereza", "Tereza Dvorak");
            sponsor("silver", "Kauri Web Services Ltd", "NZ", 450, "aroha", "Aroha Ngata");
            sponsor("silver", "Orchid Payments Pte", "SG", 340, "weiling", "Wei Ling Tan");
            sponsor("silver", "Saffron Analytics Ltd", "IN", 260, "devika", "Devika Rao");
            sponsor("silver", "Polder Hosting BV", "NL", 150, "joost", "Joost Visser");
            rest.add(new Ownership(
                    company("Halcyon Systems Ltd"),
                    company("Halcyon Cloud Ltd"),
                    new BigDecimal("60.00"),
                    today.minusDays(900),
                    null));
            person("aroha").disclose(false);
            employ("kofi", "Baobab Telecom SA", 1000);
            employ("hugo", "Pampa Digital SRL", 1100);
            employ("sam", "Halcyon Systems Ltd", 1150);
            employ("lena", "Meridian Hosting GmbH", 1050);
            employ("yuki", "Lumen Robotics KK", 800);
        }

        void mirrors() {
            for (int i = 0; i < MIRRORS; i++) {
                var person = invented();
                var days = 100 + names.upTo(1500);
                if (i % 3 != 0) {
                    renewUpToNow(admit(Membership.ofPerson(
                            person.id(), of("mirror"), today.minusDays(days), null, at(today.minusDays(days)))));
                } else {
                    var host = new Organisation(
                            "Mirror at " + person.name().split(" ")[1] + " University",
                            person.country().orElse(null),
                            null,
                            at(today.minusDays(days)));
                    companies.putIfAbsent(host.legalName(), host);
                    organisationMember(host, of("mirror"), person, days);
                }
            }
        }

        void crowd() {
            for (int i = 0; i < INDIVIDUALS; i++) {
                var person = invented();
                if (i % 19 == 7) {
                    person.disclose(false);
                }
                var days = i % 23 == 5 ? 5 + names.upTo(50) : 61 + names.upTo(1900);
                var membership = admit(Membership.ofPerson(
                        person.id(), of("individual"), today.minusDays(days), null, at(today.minusDays(days))));
                if (i % 29 == 11 && days > 500) {
                    membership.lapse(membership.expiresOn(), at(membership.expiresOn()));
                } else {
                    renewUpToNow(membership);
                    if (i % 61 == 30) {
                        membership.resign(today.minusDays(20), person.id(), null, at(today.minusDays(20)));
                    } else if (i == 100) {
                        suspend(membership);
                    }
                }
                if (i % 7 == 2) {
                    rest.add(Employment.at(
                            companies.values().stream()
                                    .skip(names.upTo(18))
                                    .findFirst()
                                    .orElseThrow()
                                    .id(),
                            person.id(),
                            today.minusDays(days),
                            at(today.minusDays(days))));
                }
            }
        }

        void suspend(Membership membership) {
            var effective = today.minusDays(15);
            membership.suspend(
                    effective,
                    Suspension.after(
                            DueProcess.heard(
                                    DueProcess.Ground.OTHER,
                                    "Resolution 17 of the sample board",
                                    "Repeated breaches of the code of conduct",
                                    effective.minusDays(35),
                                    effective.minusDays(9)),
                            person("sofia").id(),
                            at(effective.minusDays(5))),
                    rules);
        }

        void offices() {
            appoint("dora", Office.CHAIR, 300);
            appoint("sofia", Office.SECRETARY, 300);
            appoint("theo", Office.TREASURER, 300);
            appoint("margaret", Office.MEMBERSHIP_COMMITTEE, 700);
            appoint("mina", Office.MEMBERSHIP_COMMITTEE, 500);
            appoint("kofi", Office.MEMBERSHIP_COMMITTEE, 300);
            appoint("elena", Office.ELECTION_COMMITTEE, 500);
            appoint("omar", Office.ELECTION_COMMITTEE, 500);
            appoint("ingrid", Office.ELECTION_COMMITTEE, 500);
        }

        /// People before what they hold; memberships in the order of admission, as the book numbers them.
        void write() {
            people.values().forEach(entityManager::persist);
            companies.values().forEach(entityManager::persist);
            entityManager.flush();
            book.sort(Comparator.comparing(Membership::admittedOn));
            book.forEach(entityManager::persist);
            rest.forEach(entityManager::persist);
            people.values().forEach(this::accept);
            book.stream().filter(it -> it.ending().isEmpty()).forEach(this::reminded);
            entityManager.flush();
            entityManager.clear();
            book.stream()
                    .filter(it -> it.admittedOn().isAfter(today.minusDays(60)))
                    .forEach(it -> trail.record(
                            AuditEvent.of("members.admitted", it.id())
                                    .publicly()
                                    .with("number", it.bookNumber())
                                    .with("class", of(it.classKey()).name()),
                            at(it.admittedOn())));
        }

        void accept(Person person) {
            texts.stream()
                    .filter(it -> Agreements.FOR_APPLICANTS.contains(it.key()))
                    .forEach(it -> entityManager.persist(new Acceptance(person.id(), it, person.knownSince())));
        }

        /// Reminders that fell due before the sample begins count as sent; otherwise the first minute would send them
        /// all.
        void reminded(Membership membership) {
            membership
                    .remindersDue(rules, today)
                    .forEach(due ->
                            entityManager.persist(new Reminder(membership.id(), membership.expiresOn(), due, at(due))));
        }

        void individual(String username, String name, String country, int days) {
            var person = new Person(name, username + "@demo.example", country, at(today.minusDays(days)));
            people.put(username, person);
            renewUpToNow(admit(Membership.ofPerson(
                    person.id(), of("individual"), today.minusDays(days), null, at(today.minusDays(days)))));
        }

        void sponsor(String key, String legalName, String country, int days, String username, String name) {
            var company = new Organisation(legalName, country, null, at(today.minusDays(days)));
            companies.put(legalName, company);
            var person = new Person(name, username + "@demo.example", country, at(today.minusDays(days)));
            people.put(username, person);
            organisationMember(company, of(key), person, days);
            employ(username, legalName, days);
        }

        void organisationMember(Organisation company, MembershipClass of, Person voter, int days) {
            var from = today.minusDays(days);
            var membership = admit(Membership.ofOrganisation(company.id(), of, from, null, at(from)));
            settle(membership, of, from);
            renewUpToNow(membership);
            rest.add(new Representation(membership.id(), voter.id(), true, from, null, at(from)));
        }

        Membership admit(Membership membership) {
            book.add(membership);
            return membership;
        }

        void renewUpToNow(Membership membership) {
            while (!membership.expiresOn().isAfter(today)) {
                var day = membership.expiresOn().minusDays(10);
                membership.openRenewal(day);
                membership.renew(of(membership.classKey()), day, null, at(day));
                settle(membership, of(membership.classKey()), day);
            }
        }

        void settle(Membership membership, MembershipClass of, LocalDate day) {
            if (of.isSponsor()) {
                membership.settle(day, "Invoice " + day.getYear() + "-" + (100 + book.size()));
            }
        }

        Person invented() {
            var name = names.next();
            var person = new Person(name, SampleNames.email(name), names.country(), at(today.minusDays(2000)));
            people.put(person.email(), person);
            return person;
        }

        void appoint(String username, Office office, int days) {
            var from = today.minusDays(days);
            rest.add(new Appointment(
                    person(username).id(), office, from, "Resolution of the sample board", null, at(from)));
        }

        void employ(String username, String legalName, int days) {
            var from = today.minusDays(days);
            rest.add(Employment.at(company(legalName), person(username).id(), from, at(from)));
        }

        void works(String username, String employer, int days) {
            var from = today.minusDays(days);
            rest.add(Employment.named(employer, person(username).id(), from, at(from)));
        }

        MembershipClass of(String key) {
            return rules.membershipClass(key);
        }

        Person person(String username) {
            return Objects.requireNonNull(people.get(username));
        }

        UUID company(String legalName) {
            return Objects.requireNonNull(companies.get(legalName)).id();
        }

        Instant at(@Nullable LocalDate day) {
            return LegalDay.at(Objects.requireNonNull(day), LocalTime.of(11, 0), zone);
        }
    }
}
