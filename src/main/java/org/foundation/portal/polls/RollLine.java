package org.foundation.portal.polls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.shared.Sha256;

/// A membership that may vote in a poll, with its votes as of the record date. Whoever acts for it on the day draws
/// its ballot. A line tells whether that has happened, and never when. That is written by the
/// database alone, with the ballot.
@Entity
@IdClass(RollLine.RollLineKey.class)
public class RollLine {

    @Id
    private UUID pollId;

    @Id
    private UUID membershipId;

    private String classKey;
    private int votes;
    private String holder;
    private boolean disclosed;

    @Column(updatable = false)
    private boolean drawn;

    protected RollLine() {}

    RollLine(UUID pollId, UUID membershipId, String classKey, int votes, String holder, boolean disclosed) {
        this.pollId = pollId;
        this.membershipId = membershipId;
        this.classKey = classKey;
        this.votes = votes;
        this.holder = holder;
        this.disclosed = disclosed;
    }

    static RollLine of(Poll poll, Electorate.ElectorateLine electorateLine) {
        return new RollLine(
                poll.id(),
                electorateLine.membershipId(),
                electorateLine.classKey(),
                electorateLine.votes(),
                electorateLine.holder(),
                electorateLine.disclosed());
    }

    static long votesOf(Collection<RollLine> lines) {
        return lines.stream().mapToLong(RollLine::votes).sum();
    }

    /// SHA-256 of `membership,class,votes` line by line, sorted.
    static String hash(Collection<RollLine> lines) {
        return Sha256.of(lines.stream()
                .map(it -> it.membershipId + "," + it.classKey + "," + it.votes + "\n")
                .sorted()
                .collect(Collectors.joining()));
    }

    public UUID pollId() {
        return pollId;
    }

    public UUID membershipId() {
        return membershipId;
    }

    public String classKey() {
        return classKey;
    }

    public int votes() {
        return votes;
    }

    /// For the member and those who act for it.
    public String holder() {
        return holder;
    }

    /// For everybody: nothing, if the membership is not disclosed (BL 2.16).
    public Optional<String> publicHolder() {
        return disclosed ? Optional.of(holder) : Optional.empty();
    }

    public boolean isDrawn() {
        return drawn;
    }

    public record RollLineKey(UUID pollId, UUID membershipId) implements Serializable {}
}
