package org.foundation.portal.elections.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.foundation.portal.elections.Candidates;
import org.foundation.portal.polls.Option;
import org.foundation.portal.polls.Poll;

/// Who withdrew when the ballot paper was printed already: said on the ballot and on the pages of the election.
@Named("electionsWithdrawals")
@RequestScoped
public class Withdrawals {

    @Inject
    Candidates candidates;

    public record Withdrawal(String name, Instant at) {}

    public List<Withdrawal> in(Poll poll) {
        return poll.options().stream()
                .filter(it -> it.stands().isPresent())
                .flatMap(it -> withdrawn(it).stream())
                .toList();
    }

    private List<Withdrawal> withdrawn(Option option) {
        return candidates.byId(option.stands().orElseThrow()).stream()
                .flatMap(it -> it.withdrawnAt().stream())
                .map(it -> new Withdrawal(option.label(), it))
                .toList();
    }
}
