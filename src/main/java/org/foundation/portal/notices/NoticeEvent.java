package org.foundation.portal.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.foundation.portal.acts.DomainEvent;
import org.foundation.portal.identity.Officers.Officer;

/// What the secretary does about letters that did not arrive; [NoticeChronicle] records it.
public sealed interface NoticeEvent extends DomainEvent {

    record SentAgain(UUID letter, String subject, String name, String email, Officer by, Instant at)
            implements NoticeEvent {}

    record Delivered(UUID letter, String subject, String name, LocalDate on, String how, Officer by, Instant at)
            implements NoticeEvent {}
}
