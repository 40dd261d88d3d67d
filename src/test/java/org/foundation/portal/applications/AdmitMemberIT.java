package org.foundation.portal.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.foundation.portal.InPortal;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.members.Memberships;
import org.foundation.portal.members.Representation;
import org.foundation.portal.people.Appointment;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AdmitMemberIT {

    @Deployment
    static WebArchive portal() {
        return InPortal.archive("admit");
    }

    @Inject
    AdmitMember admitMember;

    @Inject
    Applications applications;

    @Inject
    Memberships memberships;

    @Inject
    People people;

    @Inject
    Rulebook rulebook;

    @Inject
    EntityManager entityManager;

    @Inject
    UserTransaction transaction;

    @Inject
    Clock clock;

    @Test
    void two_approvals_at_once_admit_one_member() throws Exception {
        var reference = submitted("individual");
        var together = new CyclicBarrier(2);
        int done = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            var approvals = List.<Callable<Boolean>>of(
                    () -> approve(reference, "margaret", together), () -> approve(reference, "mina", together));
            for (var approval : threads.invokeAll(approvals)) {
                done += approval.get() ? 1 : 0;
            }
        }
        assertThat(done).isEqualTo(1);
        var application = applications.byReference(reference).orElseThrow();
        assertThat(application.state()).isEqualTo(Application.ApplicationState.APPROVED);
        assertThat(memberships.ofPerson(application.personId())).hasSize(1);
        assertThat(application.steps()).hasSize(3);
    }

    @Test
    void the_book_numbers_memberships_in_the_order_of_admission() throws Exception {
        var first = submitted("individual");
        var second = submitted("mirror");
        assertThat(approve(first, "margaret", new CyclicBarrier(1))).isTrue();
        assertThat(approve(second, "margaret", new CyclicBarrier(1))).isTrue();
        assertThat(number(second)).isGreaterThan(number(first));
    }

    @Test
    void the_database_knows_one_voting_representative_and_one_holder_of_an_office_at_a_time() throws Exception {
        var today = LegalDay.today(clock);
        var now = clock.instant();
        var linus = people.byEmail("linus@demo.example").orElseThrow();
        var acting = memberships.representationsBy(linus.id()).getFirst();
        var ada = people.byEmail("ada@demo.example").orElseThrow().id();
        assertThatThrownBy(() -> persist(new Representation(acting.membershipId(), ada, true, today, null, now)))
                .hasStackTraceContaining("representation_one_voter");
        assertThatThrownBy(() -> persist(new Appointment(ada, Office.TREASURER, today, "none", null, now)))
                .hasStackTraceContaining("appointment_office_daterange_excl");
    }

    private int number(String reference) {
        var id =
                applications.byReference(reference).orElseThrow().membershipId().orElseThrow();
        return memberships.byId(id).orElseThrow().bookNumber();
    }

    private boolean approve(String reference, String username, CyclicBarrier together) throws Exception {
        transaction.begin();
        try {
            var application = applications.byReference(reference).orElseThrow();
            var reviewer = people.byEmail(username + "@demo.example").orElseThrow();
            together.await();
            admitMember.approve(application, Decider.committee(reviewer), clock.instant());
            transaction.commit();
            return true;
        } catch (Exception e) {
            if (transaction.getStatus() != jakarta.transaction.Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
            return false;
        }
    }

    private String submitted(String classKey) throws Exception {
        var now = clock.instant();
        var of = rulebook.on(LegalDay.today(clock)).membershipClass(classKey);
        var person = new Person("Test " + classKey, UUID.randomUUID() + "@demo.example", "DE", now);
        var application = new Application(Reference.random(RandomGenerator.of("SecureRandom")), person, of, now);
        application.contribute("Tests.", null);
        application.submit(person, of, List.of(), List.of(), now);
        application.propose(true, people.byEmail("kofi@demo.example").orElseThrow(), "", now);
        persist(person, application);
        return application.reference();
    }

    private void persist(Object... entities) throws Exception {
        transaction.begin();
        try {
            for (var entity : entities) {
                entityManager.persist(entity);
                entityManager.flush();
            }
            transaction.commit();
        } catch (Exception e) {
            transaction.rollback();
            throw e;
        }
    }
}
