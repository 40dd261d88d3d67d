package org.foundation.portal.polls;

import java.util.Optional;

/// What the room to which a poll belongs adds to its notice: what is put to the vote, in plain text.
public interface PollPurpose {

    Optional<String> of(Poll poll);
}
