package org.foundation.portal.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/// Minutes rest on the motion that approved them, until a later edition of them is approved.
@ApplicationScoped
public class RelyingMinutes implements Reliant {

    @Inject
    Editions editions;

    @Inject
    Meetings meetings;

    @Override
    public List<String> restingOn(UUID motion) {
        return editions.approvedBy(motion).stream()
                .filter(it -> editions.of(it.meetingId()).stream()
                        .noneMatch(later -> later.isApproved() && later.edition() > it.edition()))
                .flatMap(it -> meetings.byId(it.meetingId()).stream())
                .map(it -> it.title().toString())
                .toList();
    }
}
