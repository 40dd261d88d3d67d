package org.foundation.portal.polls;

import java.util.List;

/// Told by the room that a poll belongs to: what a voter should know about the paper as a whole, sentence by sentence.
public interface Briefing {

    List<String> of(Poll poll);
}
