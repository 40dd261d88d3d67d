package org.foundation.portal.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.platform.Markdown;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.PollPurpose;
import org.foundation.portal.shared.Sentence;

/// The text of a question is part of the notice of its vote: BL XIV requires it for an amendment; here it is done for
/// every question.
@ApplicationScoped
public class DecisionPurpose implements PollPurpose {

    @Inject
    Decisions decisions;

    @Inject
    Rulebook rulebook;

    @Override
    public Optional<Sentence> of(Poll poll) {
        return decisions
                .byPollId(poll.id())
                .map(it -> Sentence.of("decisions.purpose")
                        .with("text", Markdown.plain(it.body()))
                        .with(
                                "section",
                                it.matter()
                                        .majority(rulebook.on(poll.rulebookDate()))
                                        .section()));
    }
}
