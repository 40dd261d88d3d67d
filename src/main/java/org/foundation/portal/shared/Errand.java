package org.foundation.portal.shared;

/// Something that waits for somebody: the key names its sentence, `what` fills it, `href` leads there.
public record Errand(String key, Object what, String href) {}
