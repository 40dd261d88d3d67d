package org.foundation.portal.elections;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.Count;
import org.foundation.portal.tally.files.Blt;
import org.foundation.portal.tally.words.JsonCount;

/// What the ballots said, with everything needed to count them again: the ballots merged by ranking, the caps, and
/// the seed of the draw. It is written once. Whether it is final is the election's to say.
@Entity
@Table(name = "election_result")
public class Result {

    @Id
    private UUID electionId;

    private Instant countedAt;
    private String ballotsHash;
    private String seed;
    private String caps;
    private String blt;
    private String json;
    private String elected;

    protected Result() {}

    Result(UUID electionId, Count count, String blt, String ballotsHash, Instant now) {
        this.electionId = electionId;
        this.countedAt = now;
        this.ballotsHash = ballotsHash;
        this.seed = count.contest().seed();
        this.caps = WrittenCaps.write(count.contest().caps());
        this.blt = blt;
        this.json = JsonCount.write(count);
        this.elected = count.elected().stream().map(String::valueOf).collect(Collectors.joining(" "));
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

    public UUID electionId() {
        return electionId;
    }

    public Instant countedAt() {
        return countedAt;
    }

    public String ballotsHash() {
        return ballotsHash;
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
