package org.foundation.portal.elections;

import java.util.List;
import java.util.Optional;
import org.foundation.portal.people.Office;
import org.foundation.portal.polls.Option;
import org.foundation.portal.polls.PollKind;
import org.foundation.portal.shared.Address;

/// A vote on seats. The members hear of it at once, so that they can nominate somebody.
public final class ElectionKind implements PollKind {

    @Override
    public String name() {
        return "ELECTION";
    }

    @Override
    public String page(String slug) {
        return Address.of("elections", slug).text();
    }

    @Override
    public String callingOffPage(String slug) {
        return Address.of("elections", slug).to("cancel");
    }

    @Override
    public Optional<String> pageOf(String slug, Option candidate) {
        return candidate.stands().map(it -> Address.of("elections", slug).to("candidate") + "/" + it);
    }

    @Override
    public List<Office> inCharge() {
        return List.of(Office.ELECTION_COMMITTEE);
    }

    @Override
    public boolean isAnnounced() {
        return true;
    }

    @Override
    public boolean endsUndecided() {
        return false;
    }

    @Override
    public boolean takesOneAnswer() {
        return false;
    }
}
