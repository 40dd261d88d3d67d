package org.foundation.portal.notices.web;

import javax.management.MXBean;

/// What a monitor asks of the post, as `org.foundation.portal:type=Letters`.
@MXBean
public interface PostWatch {

    /// Written and not yet handed over.
    long getWaiting();

    /// Given up or long overdue: on the secretary's list.
    long getUndelivered();

    boolean isMailServerAway();
}
