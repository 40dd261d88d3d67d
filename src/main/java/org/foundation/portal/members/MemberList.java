package org.foundation.portal.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foundation.portal.bylaws.MembershipClass;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.shared.Containing;
import org.hibernate.query.Page;

/// Every member in good standing on a day who did not ask to stay undisclosed, a page at a time, and how many there are
/// in all. The sponsors, who are few and whose dues count, are checked one by one; everybody else by the database.
@ApplicationScoped
public class MemberList {

    @Inject
    GoodMembers members;

    @Inject
    Electorate electorate;

    /// One line of the list.
    public record ListedMember(String name, MembershipClass of, LocalDate admittedOn) {}

    /// Of one class: how many, and how many of them asked not to be disclosed.
    public record ClassCount(MembershipClass of, long members, long undisclosed) {}

    public Drawn on(LocalDate day, Rules rules) {
        return new Drawn(day, rules);
    }

    /// The list of one day.
    public final class Drawn {

        private final LocalDate day;
        private final Rules rules;
        private final Set<String> free;
        private final List<Electorate.ElectorateLine> sponsors;
        private final List<GoodMembers.GoodMembersOfClass> counted;

        private Drawn(LocalDate day, Rules rules) {
            this.day = day;
            this.rules = rules;
            this.free = keys(false);
            this.sponsors = electorate.entitled(day, rules, keys(true));
            this.counted = Stream.of(
                            members.countInTerm(free, day).stream(),
                            members.countInGrace(free, day).stream(),
                            sponsors.stream().map(Drawn::counted))
                    .flatMap(it -> it)
                    .toList();
        }

        private Set<String> keys(boolean paid) {
            return rules.classes().stream()
                    .filter(it -> it.isVoting() && it.isSponsor() == paid)
                    .map(MembershipClass::key)
                    .collect(Collectors.toSet());
        }

        public List<ClassCount> counts() {
            return rules.classes().stream().map(this::count).toList();
        }

        private ClassCount count(MembershipClass of) {
            var some = counted.stream()
                    .filter(it -> it.classKey().equals(of.key()))
                    .toList();
            return new ClassCount(
                    of,
                    some.stream()
                            .mapToLong(GoodMembers.GoodMembersOfClass::members)
                            .sum(),
                    some.stream()
                            .mapToLong(GoodMembers.GoodMembersOfClass::undisclosed)
                            .sum());
        }

        /// A sponsor stands among the organisations, whoever it is.
        private static GoodMembers.GoodMembersOfClass counted(Electorate.ElectorateLine electorateLine) {
            return new GoodMembers.GoodMembersOfClass(
                    electorateLine.classKey(), false, 1L, electorateLine.disclosed() ? 0L : 1L);
        }

        /// Individuals by name; `words` is a part of it. An empty class means all of them.
        public List<ListedMember> people(String classKey, String words, Page page) {
            return rows(members.people(among(classKey), day, Containing.words(words), page));
        }

        public long countPeople(String classKey, String words) {
            return words.isBlank()
                    ? disclosed(classKey, true)
                    : members.countPeople(among(classKey), day, Containing.words(words));
        }

        /// Organisations: the sponsors first, with the most votes before the others.
        public List<ListedMember> organisations(String classKey, String words, int from, int most) {
            var paying = sponsors(classKey, words);
            var first = paying.stream().skip(from).limit(most).toList();
            if (first.size() == most) {
                return first;
            }
            // the pages of the database begin where the sponsors end
            var skip = Math.max(0, from - paying.size());
            return Stream.concat(first.stream(), others(classKey, words, skip, most - first.size()))
                    .toList();
        }

        private Stream<ListedMember> others(String classKey, String words, int skip, int most) {
            return rows(members.organisations(among(classKey), day, Containing.words(words), Page.first(skip + most)))
                    .stream()
                    .skip(skip);
        }

        public long countOrganisations(String classKey, String words) {
            return words.isBlank()
                    ? disclosed(classKey, false)
                    : sponsors(classKey, words).size()
                            + members.countOrganisations(among(classKey), day, Containing.words(words));
        }

        /// Already counted where nobody asks for a name.
        private long disclosed(String classKey, boolean person) {
            return counted.stream()
                    .filter(it -> it.person() == person)
                    .filter(it -> classKey.isEmpty() || it.classKey().equals(classKey))
                    .mapToLong(it -> it.members() - it.undisclosed())
                    .sum();
        }

        private List<ListedMember> sponsors(String classKey, String words) {
            return sponsors.stream()
                    .filter(Electorate.ElectorateLine::disclosed)
                    .filter(it -> classKey.isEmpty() || it.classKey().equals(classKey))
                    .filter(it -> it.holder().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
                    .sorted(Comparator.comparing(Electorate.ElectorateLine::votes)
                            .reversed()
                            .thenComparing(it -> it.holder().toLowerCase(Locale.ROOT)))
                    .map(it -> new ListedMember(it.holder(), rules.membershipClass(it.classKey()), it.admittedOn()))
                    .toList();
        }

        private Collection<String> among(String classKey) {
            return Optional.of(classKey)
                    .filter(it -> !it.isEmpty())
                    .map(it -> free.contains(it) ? Set.of(it) : Set.<String>of())
                    .orElse(free);
        }

        private List<ListedMember> rows(List<GoodMembers.GoodMember> found) {
            return found.stream()
                    .map(it -> new ListedMember(it.name(), rules.membershipClass(it.classKey()), it.admittedOn()))
                    .toList();
        }
    }
}
