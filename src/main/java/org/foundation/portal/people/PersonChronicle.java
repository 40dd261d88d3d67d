package org.foundation.portal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.notices.Letter;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.people.PersonEvent.AccountLinked;
import org.foundation.portal.people.PersonEvent.AddressChanged;
import org.foundation.portal.people.PersonEvent.Employed;
import org.foundation.portal.people.PersonEvent.EmploymentEnded;
import org.foundation.portal.people.PersonEvent.LanguageChosen;
import org.foundation.portal.people.PersonEvent.LinkSent;
import org.foundation.portal.people.PersonEvent.OfficesAtRest;
import org.foundation.portal.people.PersonEvent.Renamed;

/// What the trail and the letters say of each event of this room, in the transaction in which it happened.
@ApplicationScoped
public class PersonChronicle {

    @Inject
    Trail trail;

    @Inject
    Notices notices;

    void tell(@Observes PersonEvent event) {
        switch (event) {
            case Employed it when !it.changed() -> {
                // declared before
            }
            case Employed it ->
                record(it, about("members.employed", it.person(), it.by()).personal("employer", it.employer()));
            case EmploymentEnded it ->
                record(
                        it,
                        about("members.employment-ended", it.person(), it.person())
                                .personal("employer", it.employer()));
            case Renamed it ->
                record(
                        it,
                        about("members.renamed", it.person(), it.by())
                                .personal("was", it.was())
                                .personal("is", it.person().name()));
            case LanguageChosen it -> record(it, about("members.language-chosen", it.person(), it.person()));
            case AddressChanged it -> addressChanged(it);
            case LinkSent it -> linkSent(it);
            case AccountLinked it -> accountLinked(it);
            case OfficesAtRest it -> officesAtRest(it);
        }
    }

    /// Both addresses are told: the old one may be the owner's, and the new one somebody else's.
    private void addressChanged(AddressChanged it) {
        var person = it.person();
        record(
                it,
                about("members.address-changed", person, person)
                        .personal("was", it.was())
                        .personal("is", person.email()));
        for (var address : List.of(it.was(), person.email())) {
            notices.post(
                    Letter.to(person.id(), address, person.name())
                            .about("members.address-changed")
                            .with("was", it.was())
                            .with("is", person.email()),
                    it.at());
        }
    }

    private void linkSent(LinkSent it) {
        notices.postForOnce(
                letter(it.known())
                        .about("members.claim-link")
                        .with("username", it.asking().username())
                        .leadingTo("/people/claim?link=" + it.link().secret()),
                it.at());
    }

    private void accountLinked(AccountLinked it) {
        var what = it.anew() ? "members.account-replaced" : "members.account-linked";
        var username = it.account().username();
        record(it, about(what, it.person(), it.person()).personal("username", username));
        notices.post(letter(it.person()).about(what).with("username", username), it.at());
    }

    private void officesAtRest(OfficesAtRest it) {
        record(it, about("members.offices-rest", it.person(), it.person()));
        for (var officer : it.told()) {
            notices.post(
                    letter(officer)
                            .about("members.offices-rest")
                            .with("officer", it.person().name())
                            .with("username", it.account().username()),
                    it.at());
        }
    }

    private void record(PersonEvent event, AuditEvent entry) {
        trail.record(entry, event.at());
    }

    private static AuditEvent about(String what, Person person, Person by) {
        return AuditEvent.of(what, person.id()).by(by.id(), by.name());
    }

    private static Letter letter(Person to) {
        return Letter.to(to.id(), to.email(), to.name());
    }
}
