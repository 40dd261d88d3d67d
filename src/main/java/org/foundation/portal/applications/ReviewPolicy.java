package org.foundation.portal.applications;

import static org.foundation.portal.bylaws.Rule.COMMITTEE_MEMBERSHIP_CONSENSUS;
import static org.foundation.portal.bylaws.Rule.COMMITTEE_MEMBERSHIP_SIZE;
import static org.foundation.portal.bylaws.Rule.STANDING;

import java.util.List;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.Rule;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.people.Office;

/// The rules about deciding on an application, each by its name. [ReviewAct] says which of them an act has to meet.
@FunctionalInterface
interface ReviewPolicy {

    Rule<Rules.Fraction> CONSENSUS = COMMITTEE_MEMBERSHIP_CONSENSUS;
    Rule<Rules.Range> SIZE = COMMITTEE_MEMBERSHIP_SIZE;

    List<Verdict> judge(ReviewFacts review);

    ReviewPolicy NOT_ONES_OWN = it -> one(it.says("not-own", !it.own(), CONSENSUS));

    ReviewPolicy STILL_OPEN = it -> one(it.says("open", it.application().state().isOpen(), CONSENSUS));

    ReviewPolicy BEFORE_THE_COMMITTEE = it -> one(it.says("before-committee", !it.isReferred(), CONSENSUS));

    ReviewPolicy BEFORE_THE_BOARD = it -> one(it.says("before-board", it.isReferred(), CONSENSUS));

    ReviewPolicy BY_THE_COMMITTEE =
            it -> one(it.says("by-committee", it.committee().inOffice().contains(it.reviewer()), CONSENSUS));

    ReviewPolicy BY_ENOUGH_OF_IT =
            it -> one(it.says("committee-size", it.committee().isLargeEnough(), SIZE)
                    .with("count", it.committee().mayDecide().size())
                    .with("needed", it.committee().least()));

    ReviewPolicy BY_AN_OFFICER = it -> one(it.says(
            "by-officer", it.offices().contains(Office.CHAIR) || it.offices().contains(Office.SECRETARY), CONSENSUS));

    /// Whoever spoke as the committee's member does not record what the board makes of it.
    ReviewPolicy NOT_HEARD_IN_THE_COMMITTEE = it -> one(it.says(
            "not-heard",
            !it.application().committeeVoices().contains(it.reviewer())
                    && !(it.application().noters().contains(it.reviewer())
                            && it.committee().inOffice().contains(it.reviewer())),
            CONSENSUS));

    ReviewPolicy NOT_ASKED_ALREADY =
            it -> one(it.says("not-asked", it.application().state() != Application.ApplicationState.ASKED, CONSENSUS));

    ReviewPolicy ANSWERED =
            it -> one(it.says("answered", it.application().state() != Application.ApplicationState.ASKED, CONSENSUS));

    ReviewPolicy NOT_HELD_ALREADY =
            it -> one(it.says("not-held", it.application().state() != Application.ApplicationState.ON_HOLD, CONSENSUS));

    ReviewPolicy HELD_NOW =
            it -> one(it.says("held", it.application().state() == Application.ApplicationState.ON_HOLD, CONSENSUS));

    ReviewPolicy A_SPONSORS = it -> one(it.says("sponsor", it.of().isSponsor(), STANDING));

    ReviewPolicy SETTLED = it -> it.of().isSponsor() && it.leadsToAdmission()
            ? one(it.says("settled", it.application().settledOn().isPresent(), STANDING)
                    .with("dollars", it.of().feeUsd()))
            : List.of();

    ReviewPolicy FREE = it -> it.leadsToAdmission() ? it.claims() : List.of();

    ReviewPolicy NOTHING_PROPOSED =
            it -> one(it.says("nothing-proposed", it.proposal().isEmpty(), CONSENSUS)
                    .with("name", it.proposal().map(Proposal::byName).orElse("")));

    ReviewPolicy PROPOSED = it -> one(it.says("proposed", it.proposal().isPresent(), CONSENSUS));

    ReviewPolicy NOT_AGREED_ALREADY = it -> one(it.says(
            "not-agreed",
            it.proposal().filter(p -> p.agreed().contains(it.reviewer())).isEmpty(),
            CONSENSUS));

    ReviewPolicy PROPOSED_BY_ONESELF = it -> one(it.says(
            "own-proposal",
            it.proposal().filter(p -> it.reviewer().equals(p.by())).isPresent(),
            CONSENSUS));

    ReviewPolicy NOT_OBJECTED_ALREADY =
            it -> one(it.says("not-objected", !it.application().objectors().contains(it.reviewer()), CONSENSUS));

    ReviewPolicy OBJECTED_BY_ONESELF = it -> one(
            it.says("objected", it.isReferred() && it.application().objectors().contains(it.reviewer()), CONSENSUS));

    private static List<Verdict> one(Verdict verdict) {
        return List.of(verdict);
    }
}
