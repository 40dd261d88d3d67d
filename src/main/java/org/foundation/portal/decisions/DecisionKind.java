package org.foundation.portal.decisions;

import java.util.List;
import java.util.Optional;
import org.foundation.portal.people.Office;
import org.foundation.portal.polls.Option;
import org.foundation.portal.polls.PollKind;
import org.foundation.portal.shared.Address;

/// A vote on a question.
public final class DecisionKind implements PollKind {

    @Override
    public String name() {
        return "DECISION";
    }

    @Override
    public String page(String slug) {
        return Address.of("decisions", slug).text();
    }

    @Override
    public String callingOffPage(String slug) {
        return Address.of("decisions", slug).to("withdraw");
    }

    @Override
    public Optional<String> pageOf(String slug, Option answer) {
        return Optional.empty();
    }

    @Override
    public List<Office> inCharge() {
        return List.of(Office.CHAIR, Office.SECRETARY);
    }

    @Override
    public boolean isAnnounced() {
        return false;
    }

    @Override
    public boolean endsUndecided() {
        return true;
    }

    @Override
    public boolean takesOneAnswer() {
        return true;
    }
}
