package org.foundation.portal.members.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.MembershipClass;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.site.Bar;
import org.jspecify.annotations.Nullable;

/// `/members/list?class=…&page=…` — the members in good standing who did not ask to stay undisclosed, and how many
/// there are of each class.
@Named("membersList")
@RequestScoped
public class ListPage {

    private static final int LINES = 60;

    @Inject
    Electorate electorate;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    private @Nullable String classKey;
    private @Nullable String asked;
    private int page = 1;
    private Rules rules;
    private List<Electorate.Line> book;

    public void load() {
        var today = LegalDay.today(clock);
        rules = rulebook.on(today);
        book = electorate.entitled(today, rules);
        page = number(asked);
        if (page < 1
                || page > getPages()
                || (classKey != null && rules.findClass(classKey).isEmpty())) {
            throw new NotFound();
        }
    }

    private static int number(@Nullable String text) {
        if (text == null) {
            return 1;
        }
        if (!text.matches("[0-9]{1,4}")) {
            throw new NotFound();
        }
        return Integer.parseInt(text);
    }

    public List<MembershipClass> getClasses() {
        return rules.classes();
    }

    public List<Bar> getCounts() {
        return rules.classes().stream()
                .map(it -> {
                    var count = count(it.key());
                    return new Bar(it.name(), count, String.valueOf(count), "");
                })
                .toList();
    }

    public List<Electorate.Line> getOrganisations() {
        return shown(it -> it.organisationId() != null).stream()
                .sorted(Comparator.comparing(Electorate.Line::votes)
                        .reversed()
                        .thenComparing(it -> it.holder().toLowerCase(Locale.ROOT)))
                .toList();
    }

    public List<Electorate.Line> getPeople() {
        return people().stream().skip((page - 1L) * LINES).limit(LINES).toList();
    }

    public int getPages() {
        return Math.max(1, Math.ceilDiv(people().size(), LINES));
    }

    public int getMembers() {
        return book.size();
    }

    public int getVotes() {
        return book.stream().mapToInt(Electorate.Line::votes).sum();
    }

    public long getUndisclosed() {
        return book.stream().filter(it -> !it.disclosed()).count();
    }

    public String className(String key) {
        return rules.membershipClass(key).name();
    }

    private long count(String key) {
        return book.stream().filter(it -> it.classKey().equals(key)).count();
    }

    private List<Electorate.Line> people() {
        return shown(it -> it.personId() != null).stream()
                .sorted(Comparator.comparing(it -> it.holder().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private List<Electorate.Line> shown(Predicate<Electorate.Line> which) {
        return book.stream()
                .filter(Electorate.Line::disclosed)
                .filter(it -> classKey == null || it.classKey().equals(classKey))
                .filter(which)
                .toList();
    }

    public @Nullable String getClassKey() {
        return classKey;
    }

    public void setClassKey(@Nullable String classKey) {
        this.classKey = classKey;
    }

    public int getPage() {
        return page;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String asked) {
        this.asked = asked;
    }
}
