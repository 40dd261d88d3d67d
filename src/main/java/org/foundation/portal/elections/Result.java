package org.foundation.portal.elections;

import static org.foundation.portal.bylaws.Rule.BALLOTS_PUBLISH_ALIKE;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.Count;
import org.foundation.portal.tally.files.Blt;
import org.foundation.portal.tally.words.JsonCount;
import org.jspecify.annotations.Nullable;

/// What the ballots said, with everything needed to count them again: the ballots merged by ranking, the caps, the seed
/// of the draw, and a commitment to the ballots. It is written once. When somebody it elects cannot be seated, the
/// ballots are counted again as another edition. Whether the last one is final is the election's to say.
@Entity
@Table(name = "election_result")
@IdClass(Result.ResultEdition.class)
public class Result {

    public record ResultEdition(UUID electionId, int edition) implements Serializable {}

    @Id
    private UUID electionId;

    @Id
    private int edition;

    private @Nullable String without;
    private @Nullable UUID countedBy;

    private Instant countedAt;

    @Embedded
    private Seal seal;

    private String seed;
    private String caps;
    private String blt;
    private String json;
    private String elected;

    protected Result() {}

    Result(UUID electionId, Count count, String blt, Seal seal, Instant now) {
        this.electionId = electionId;
        this.edition = 1;
        this.countedAt = now;
        this.seal = seal;
        this.seed = count.contest().seed();
        this.caps = WrittenCaps.write(count.contest().caps());
        this.blt = blt;
        this.json = JsonCount.write(count);
        this.elected = count.elected().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /// The same ballots and the same seed, without whoever could not be seated.
    Result countedAgain(Count count, String without, UUID by, Instant now) {
        var again = new Result(electionId, count, CountElection.written(count.contest()), seal, now);
        again.edition = edition + 1;
        again.without = without;
        again.countedBy = by;
        return again;
    }

    /// The end of the days in which members may challenge it; the first whole day is the one after the count.
    Instant challengeableUntil(int days, ZoneId zone) {
        return LegalDay.end(LegalDay.of(countedAt, zone).plusDays(days), zone);
    }

    public Contest contest() {
        try {
            return Blt.read(new StringReader(blt))
                    .contest()
                    .capped(WrittenCaps.read(caps))
                    .seeded(seed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Option numbers of the poll's ballot paper, in the order of seating.
    public List<Integer> elected() {
        return elected.isEmpty()
                ? List.of()
                : Arrays.stream(elected.split(" ")).map(Integer::valueOf).toList();
    }

    /// The names of those whom this count passes over though an earlier one elected them; empty for the first.
    public Optional<String> without() {
        return Optional.ofNullable(without);
    }

    public Optional<UUID> countedBy() {
        return Optional.ofNullable(countedBy);
    }

    public int edition() {
        return edition;
    }

    public UUID electionId() {
        return electionId;
    }

    public Instant countedAt() {
        return countedAt;
    }

    /// Whether enough ballots share each weight for none to be identified by it. Otherwise all of them are left out,
    /// with everything that could be derived from them: subtracting the published ones from the totals would reveal
    /// the few.
    public boolean showsBallots(Rules rules) {
        return seal.fewestAlike() >= rules.of(BALLOTS_PUBLISH_ALIKE);
    }

    /// Of the ballots as they were counted.
    public String commitment() {
        return seal.commitment();
    }

    /// Empty for counts of older versions, whose commitment is the plain hash of the ballot lines, and whose seed rests
    /// on it.
    public Optional<String> salt() {
        return Optional.ofNullable(seal.salt());
    }

    public String seed() {
        return seed;
    }

    public String blt() {
        return blt;
    }

    public String json() {
        return json;
    }
}
