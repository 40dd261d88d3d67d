package org.foundation.portal.shared;

/// What has its own sentence wherever it is named in another one.
public interface Sayable {

    Sentence sentence();
}
