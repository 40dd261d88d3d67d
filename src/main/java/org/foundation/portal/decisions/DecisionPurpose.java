package org.foundation.portal.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.platform.FoundationText;
import org.foundation.portal.platform.Markdown;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.PollPurpose;

/// The text of a question is part of the notice of its vote: BL XIV requires it for an amendment; here it is done for
/// every question.
@ApplicationScoped
public class DecisionPurpose implements PollPurpose {

    @Inject
    Decisions decisions;

    @Inject
    Rulebook rulebook;

    @Override
    public Optional<String> of(Poll poll) {
        return decisions
                .byPollId(poll.id())
                .map(it -> FoundationText.say(
                        "decisions.purpose",
                        Markdown.plain(it.body()),
                        it.matter().majority(rulebook.on(poll.rulebookDate())).section()));
    }
}
