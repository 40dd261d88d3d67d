package org.foundation.portal.polls;

import java.util.Optional;
import org.foundation.portal.shared.Sentence;

/// What the room to which a poll belongs adds to its notice: what is put to the vote, in plain text.
public interface PollPurpose {

    Optional<Sentence> of(Poll poll);
}
