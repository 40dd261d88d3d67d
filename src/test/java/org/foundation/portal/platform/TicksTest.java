package org.foundation.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TicksTest {

    @Test
    void a_room_that_breaks_down_holds_up_no_other() {
        var done = new ArrayList<String>();

        var well = Due.eachAlone(List.of("elections", "letters"), room -> {
            if (room.equals("elections")) {
                throw new StackOverflowError("one paper was too deep");
            }
            done.add(room);
        });

        assertThat(done).containsExactly("letters");
        assertThat(well).isFalse();
    }
}
