package org.foundation.portal.notices;

import java.util.Optional;
import java.util.UUID;

/// The address to which a person is written today; the room of people keeps it.
public interface AddressBook {

    Optional<String> addressOf(UUID person);
}
