package org.foundation.portal.shared;

/// Something that waits for somebody: its sentence, and where it is done.
public record Task(Sentence sentence, String href) {

    public String key() {
        return sentence.key();
    }
}
