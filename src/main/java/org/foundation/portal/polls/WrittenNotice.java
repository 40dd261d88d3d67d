package org.foundation.portal.polls;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/// The letters of a notice are in the outbox; they carry this reference.
@Embeddable
public record WrittenNotice(Instant noticeWrittenAt, UUID noticeRef) implements Serializable {}
