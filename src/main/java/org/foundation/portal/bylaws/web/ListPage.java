package org.foundation.portal.bylaws.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Provision;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.site.web.Site;

/// `/by-laws?on=…` — every rule the portal decides by, as it stood on a day, with its section and its history.
@Named("bylawsList")
@RequestScoped
public class ListPage {

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    private String asked = "";
    private LocalDate on;
    private List<Provision> history;

    public void load() {
        on = asked.isEmpty() ? LegalDay.today(clock) : parsed(asked);
        history = rulebook.history();
    }

    private static LocalDate parsed(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new NotFound();
        }
    }

    /// What the rules in force are about; a rule belongs to the topic that lists the first word of its key, and
    /// otherwise to the members.
    public enum Topic {
        VOTES(
                "quorum",
                "ballots",
                "question",
                "amendment",
                "recall",
                "voting",
                "adjournment",
                "results",
                "certification",
                "record-date",
                "notice",
                "special-meeting",
                "proxy"),
        NOMINATIONS("nominations", "nominator", "nominee", "candidate"),
        BOARD("director", "directors", "vacancy", "board", "consent", "minutes"),
        MEMBERS;

        private final Set<String> words;

        Topic(String... words) {
            this.words = Set.of(words);
        }

        static Topic of(Provision it) {
            var word = it.key().split("\\.", 2)[0];
            return Arrays.stream(values())
                    .filter(topic -> topic.words.contains(word))
                    .findFirst()
                    .orElse(MEMBERS);
        }
    }

    public Topic[] getTopics() {
        return Topic.values();
    }

    public List<Provision> inForce(Topic topic) {
        return history.stream()
                .filter(it -> it.isInForce(on) && Topic.of(it) == topic)
                .toList();
    }

    /// Before the first rule that is on record.
    public boolean isNoneInForce() {
        return history.stream().noneMatch(it -> it.isInForce(on));
    }

    private static final List<String> PARTS = List.of("first", "second", "third");

    /// A value in words: `10..60` as a range, `P3M` as a span of time, a name as what it stands for.
    public String value(Provision it) {
        var named = "bylaws.value." + it.value();
        if (Site.has(named)) {
            return Site.say(named);
        }
        var parts = it.value().split("\\.\\.");
        if (parts.length > 1) {
            var range = Sentence.of("bylaws.value.range-" + parts.length);
            for (var i = 0; i < parts.length; i++) {
                range = range.with(PARTS.get(i), parts[i]);
            }
            return Site.say(range);
        }
        return it.value().startsWith("P")
                ? Arrays.stream(it.value().split(" ")).map(ListPage::span).collect(Collectors.joining(", "))
                : it.value();
    }

    private static String span(String iso) {
        var span = Period.parse(iso);
        return span.toTotalMonths() > 0
                ? Site.say(Sentence.of("bylaws.value.months").with("months", span.toTotalMonths()))
                : Site.say(Sentence.of("bylaws.value.days").with("days", span.getDays()));
    }

    public List<Provision> getReplaced() {
        return history.stream()
                .filter(it -> it.inForceUntil().map(end -> !end.isAfter(on)).orElse(false))
                .toList();
    }

    public String title(Provision it) {
        var key = "bylaws.rule." + it.key();
        return Site.has(key) ? Site.say(key) : it.key();
    }

    public LocalDate getOn() {
        return on;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
