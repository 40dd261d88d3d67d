package org.foundation.portal.notices;

import java.util.Optional;
import java.util.UUID;

/// Where a person is written to today; the members' room keeps it.
public interface AddressBook {

    Optional<String> addressOf(UUID person);
}
