package org.foundation.portal.polls;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.foundation.portal.people.Office;

/// A kind of vote, and all that is peculiar to it. The room that holds such votes tells it, and registers its kind in
/// `META-INF/services`: polls and ballots know no room above them.
public interface PollKind {

    /// As a poll keeps it.
    String name();

    /// The public page of a poll.
    String page(String slug);

    /// Where a poll is called off.
    String callingOffPage(String slug);

    /// What is to be read about an option of the paper.
    Optional<String> pageOf(String slug, Option option);

    /// The offices that may put off a poll that is held up.
    List<Office> inCharge();

    /// Whether the members hear of it when it is called, and not only with its notice.
    boolean isAnnounced();

    /// Whether it ends undecided when its roll would be too old at the next close.
    boolean endsUndecided();

    /// Whether a ballot is one answer, neither blank nor a ranking.
    boolean takesOneAnswer();

    static PollKind named(String name) {
        return ServiceLoader.load(PollKind.class, PollKind.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no room holds votes of the kind " + name));
    }
}
