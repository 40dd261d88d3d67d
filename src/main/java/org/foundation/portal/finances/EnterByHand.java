package org.foundation.portal.finances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.finances.FinanceEvent.Entered;
import org.foundation.portal.people.By;

/// Entries are made that come from no file.
@ApplicationScoped
public class EnterByHand implements TreasurersAct<EnterByHand.Case, Entered> {

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /// What is to be entered, and how full the books are.
    public record Case(List<Posting> postings, long turnover, By by, LocalDate today, Instant now)
            implements TreasurersAct.Case {

        public Case {
            postings = List.copyOf(postings);
        }
    }

    /// After everybody else who enters something.
    public Case alone(Collection<Posting> postings, By by, Instant now) {
        ledger.keepToOneself();
        return new Case(List.copyOf(postings), ledger.turnover(), by, LegalDay.of(now, clock.getZone()), now);
    }

    @Override
    public String name() {
        return "finances.enter";
    }

    @Override
    public List<Verdict> rules(Case it) {
        return List.of(
                Verdict.plain("finances.rule.books-hold-it", Posting.fit(it.turnover(), it.postings()), it.today()));
    }

    @Override
    public Entered perform(Case it) {
        long number = ledger.lastNumber();
        for (var posting : it.postings()) {
            ledger.add(JournalEntry.of(posting, ++number, it.by().id(), it.now()));
        }
        return new Entered(it.postings().size(), number, it.by().person(), it.now());
    }
}
