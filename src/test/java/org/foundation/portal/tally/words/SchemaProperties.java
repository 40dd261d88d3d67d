package org.foundation.portal.tally.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.foundation.portal.tally.CountingMethods;
import org.foundation.portal.tally.RandomContest;
import org.foundation.portal.tally.pairwise.Debian;
import org.foundation.portal.tally.stv.Meek;

/// The JSON of every rule is what the schema says.
class SchemaProperties {
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(JsonCount.schema());

    @Property(tries = 60)
    void every_count_of_every_rule_is_valid(@ForAll long seed) {
        var made = new RandomContest(seed, false);
        var contest = made.contest().capped(made.caps(true));
        for (var countingMethod : CountingMethods.all()) {
            assertThat(SCHEMA.validate(JsonCount.write(countingMethod.count(contest)), InputFormat.JSON))
                    .as(countingMethod.name())
                    .isEmpty();
        }
        var debian = Debian.leader(made.candidates, 4);
        assertThat(SCHEMA.validate(JsonCount.write(debian.count(made.contest())), InputFormat.JSON))
                .isEmpty();
    }

    @Example
    void what_is_not_in_the_schema_is_not_valid() {
        var text = JsonCount.write(Meek.PRF.count(new RandomContest(1, false).contest()));
        assertThat(SCHEMA.validate(text.replace("\"seats\"", "\"chairs\""), InputFormat.JSON))
                .isNotEmpty();
    }
}
