package org.foundation.portal.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.notices.Notice;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.shared.NotFound;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/// `/people/inbox?letter=…` — the second copy of every letter: what the portal wrote to the person who is signed in.
@Named("peopleInbox")
@RequestScoped
@OnlyFor
public class InboxPage {

    private static final int MOST = 100;

    @Inject
    Actor actor;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    private @Nullable UUID letter;
    private Optional<Notice> open = Optional.empty();
    private List<Notice> all = List.of();

    /// Opening a letter marks it as seen. It changes nothing else, so a link may do it.
    @Transactional
    public void load() {
        var person = actor.signedIn().id();
        if (letter == null) {
            all = notices.inbox(person, Page.first(MOST));
            return;
        }
        var found =
                notices.byId(letter).filter(it -> person.equals(it.person())).orElseThrow(NotFound::new);
        found.seen(clock.instant());
        open = Optional.of(found);
    }

    public List<Notice> getAll() {
        return all;
    }

    public @Nullable Notice getOpen() {
        return open.orElse(null);
    }

    public @Nullable String getLetter() {
        return letter == null ? null : letter.toString();
    }

    public void setLetter(String letter) {
        try {
            this.letter = letter.isEmpty() ? null : UUID.fromString(letter);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
