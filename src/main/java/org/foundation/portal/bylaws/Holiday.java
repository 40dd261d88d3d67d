package org.foundation.portal.bylaws;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/// A weekday on which the foundation's office is closed.
@Entity
class Holiday {

    @Id
    private LocalDate day;

    private String name;

    protected Holiday() {}
}
