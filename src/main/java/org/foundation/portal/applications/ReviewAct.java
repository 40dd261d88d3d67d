package org.foundation.portal.applications;

import static org.foundation.portal.applications.ReviewPolicy.*;

import java.util.List;
import org.foundation.portal.acts.Verdict;

/// What a reviewer may do with an application, each with the rules it has to meet. Pages offer an act by them, explain
/// it by them, and it is refused by them.
public enum ReviewAct {
    NOTE(NOT_ONES_OWN, STILL_OPEN),
    ASK(NOT_ONES_OWN, STILL_OPEN, BEFORE_THE_COMMITTEE, NOT_ASKED_ALREADY),
    HOLD(NOT_ONES_OWN, STILL_OPEN, BEFORE_THE_COMMITTEE, NOT_HELD_ALREADY),
    RELEASE(NOT_ONES_OWN, STILL_OPEN, HELD_NOW),
    PAID(NOT_ONES_OWN, STILL_OPEN, A_SPONSORS),
    IN_KIND(NOT_ONES_OWN, STILL_OPEN, A_SPONSORS),
    PROPOSE_APPROVAL(
            NOT_ONES_OWN,
            STILL_OPEN,
            BEFORE_THE_COMMITTEE,
            BY_THE_COMMITTEE,
            BY_ENOUGH_OF_IT,
            NOTHING_PROPOSED,
            ANSWERED,
            SETTLED,
            FREE),
    PROPOSE_REFUSAL(
            NOT_ONES_OWN, STILL_OPEN, BEFORE_THE_COMMITTEE, BY_THE_COMMITTEE, BY_ENOUGH_OF_IT, NOTHING_PROPOSED),
    AGREE(
            NOT_ONES_OWN,
            STILL_OPEN,
            BEFORE_THE_COMMITTEE,
            BY_THE_COMMITTEE,
            BY_ENOUGH_OF_IT,
            PROPOSED,
            NOT_AGREED_ALREADY,
            SETTLED,
            FREE),
    WITHDRAW_PROPOSAL(STILL_OPEN, PROPOSED, PROPOSED_BY_ONESELF),
    OBJECT(NOT_ONES_OWN, STILL_OPEN, BY_THE_COMMITTEE, NOT_OBJECTED_ALREADY),
    WITHDRAW_OBJECTION(NOT_ONES_OWN, STILL_OPEN, BY_THE_COMMITTEE, OBJECTED_BY_ONESELF),
    APPROVE(NOT_ONES_OWN, STILL_OPEN, BEFORE_THE_BOARD, BY_AN_OFFICER, NOT_HEARD_IN_THE_COMMITTEE, SETTLED, FREE),
    REFUSE(NOT_ONES_OWN, STILL_OPEN, BEFORE_THE_BOARD, BY_AN_OFFICER, NOT_HEARD_IN_THE_COMMITTEE);

    private final List<ReviewPolicy> policies;

    ReviewAct(ReviewPolicy... policies) {
        this.policies = List.of(policies);
    }

    public List<Verdict> verdicts(ReviewFacts reviewFacts) {
        return policies.stream().flatMap(it -> it.judge(reviewFacts).stream()).toList();
    }

    public boolean isOpenTo(ReviewFacts reviewFacts) {
        return Verdict.all(verdicts(reviewFacts));
    }

    /// What ends an application has to be confirmed.
    public boolean refuses() {
        return this == PROPOSE_REFUSAL || this == REFUSE;
    }

    public boolean restsOnResolution() {
        return this == APPROVE || this == REFUSE || this == IN_KIND;
    }
}
