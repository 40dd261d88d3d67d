package org.foundation.portal.polls;

import java.util.List;
import org.foundation.portal.shared.Sentence;

/// Told by the room that a poll belongs to: what a voter should know about the paper as a whole, sentence by sentence.
public interface Briefing {

    List<Sentence> of(Poll poll);
}
