package org.foundation.portal.bylaws;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The rules as they stood on one day. Asking for a rule that is not in force is a programming error, and fails.
public final class Rules {

    private final LocalDate on;
    private final Map<String, Provision> provisions = new LinkedHashMap<>();
    private final Map<String, MembershipClass> classes = new LinkedHashMap<>();
    private final Set<LocalDate> holidays;

    public Rules(
            LocalDate on,
            Collection<Provision> provisions,
            Collection<MembershipClass> classes,
            Collection<LocalDate> holidays) {
        this.on = on;
        provisions.stream().filter(it -> it.isInForce(on)).forEach(it -> this.provisions.put(it.key(), it));
        classes.forEach(it -> this.classes.put(it.key(), it));
        this.holidays = Set.copyOf(holidays);
    }

    public LocalDate on() {
        return on;
    }

    /// What the rule says on this day.
    public <T> T of(Rule<T> rule) {
        return rule.read(provision(rule.key()).value());
    }

    public String section(Rule<?> rule) {
        return provision(rule.key()).section();
    }

    public List<MembershipClass> classes() {
        return new ArrayList<>(classes.values());
    }

    public MembershipClass membershipClass(String key) {
        return findClass(key).orElseThrow(() -> new IllegalArgumentException("no class " + key + " on " + on));
    }

    public Optional<MembershipClass> findClass(String key) {
        return Optional.ofNullable(classes.get(key));
    }

    public boolean isBusinessDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /// The last of `count` business days, of which the first is the one after `start`.
    public LocalDate businessDaysAfter(LocalDate start, int count) {
        var day = start;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (isBusinessDay(day)) {
                left--;
            }
        }
        return day;
    }

    private Provision provision(String key) {
        var found = provisions.get(key);
        if (found == null) {
            throw new IllegalArgumentException("no rule " + key + " in force on " + on);
        }
        return found;
    }

    public record Range(int least, int most) {
        public boolean contains(long number) {
            return least <= number && number <= most;
        }
    }

    public record Fraction(int part, int whole) {
        /// How many of `all` make at least this fraction.
        public int atLeastOf(int all) {
            return Math.ceilDiv(all * part, whole);
        }

        /// How many of `all` make more than this fraction.
        public int moreThanOf(int all) {
            return Math.floorDiv(all * part, whole) + 1;
        }
    }
}
