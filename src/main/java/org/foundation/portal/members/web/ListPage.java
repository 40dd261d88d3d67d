package org.foundation.portal.members.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.MembershipClass;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.members.MemberList;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.site.web.Bar;
import org.hibernate.query.Page;

/// `/members?class=…&q=…&page=…&companies=…` — the members in good standing who did not ask to stay undisclosed,
/// a page of people and a page of organisations at a time, and how many there are of each class.
@Named("membersList")
@RequestScoped
public class ListPage {

    private static final int LINES = 60;

    @Inject
    MemberList memberList;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    private String classKey = "";
    private String wanted = "";
    private String asked = "";
    private String askedCompanies = "";
    private int page = 1;
    private int companies = 1;
    private Rules rules;
    private MemberList.Drawn list;
    private List<MemberList.ClassCount> counts;
    private List<MemberList.ListedMember> people;
    private List<MemberList.ListedMember> organisations;
    private long peopleFound;
    private long organisationsFound;

    public void load() {
        var today = LegalDay.today(clock);
        rules = rulebook.on(today);
        page = number(asked);
        companies = number(askedCompanies);
        if (!classKey.isEmpty() && rules.findClass(classKey).isEmpty()) {
            throw new NotFound();
        }
        list = memberList.on(today, rules);
        counts = list.counts();
        peopleFound = list.countPeople(classKey, wanted);
        organisationsFound = list.countOrganisations(classKey, wanted);
        if (page > getPages() || companies > getCompanyPages()) {
            throw new NotFound();
        }
        people = list.people(classKey, wanted, Page.page(LINES, page - 1));
        organisations = list.organisations(classKey, wanted, (companies - 1) * LINES, LINES);
    }

    private static int number(String text) {
        if (text.isEmpty()) {
            return 1;
        }
        if (!text.matches("[1-9][0-9]{0,4}")) {
            throw new NotFound();
        }
        return Integer.parseInt(text);
    }

    public List<MembershipClass> getClasses() {
        return rules.classes();
    }

    public List<Bar> getCounts() {
        return counts.stream()
                .map(it -> new Bar(it.of().name(), (int) it.members(), String.valueOf(it.members()), ""))
                .toList();
    }

    public List<MemberList.ListedMember> getOrganisations() {
        return organisations;
    }

    public List<MemberList.ListedMember> getPeople() {
        return people;
    }

    public int getPages() {
        return pages(peopleFound);
    }

    public int getCompanyPages() {
        return pages(organisationsFound);
    }

    private static int pages(long found) {
        return (int) Math.max(1, Math.ceilDiv(found, LINES));
    }

    public long getPeopleFound() {
        return peopleFound;
    }

    public long getOrganisationsFound() {
        return organisationsFound;
    }

    public boolean isNobody() {
        return peopleFound + organisationsFound == 0;
    }

    public int getLines() {
        return LINES;
    }

    public long getMembers() {
        return counts.stream().mapToLong(MemberList.ClassCount::members).sum();
    }

    public long getVotes() {
        return counts.stream().mapToLong(it -> it.members() * it.of().votes()).sum();
    }

    public long getUndisclosed() {
        return counts.stream().mapToLong(MemberList.ClassCount::undisclosed).sum();
    }

    /// What the links to other pages keep of what was asked.
    public String getKept() {
        return "?" + parameter("class", classKey) + parameter("q", wanted);
    }

    private static String parameter(String name, String value) {
        return value.isBlank() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }

    public String getClassKey() {
        return classKey;
    }

    public void setClassKey(String classKey) {
        this.classKey = classKey;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public int getPage() {
        return page;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public int getCompanies() {
        return companies;
    }

    public String getAskedCompanies() {
        return askedCompanies;
    }

    public void setAskedCompanies(String askedCompanies) {
        this.askedCompanies = askedCompanies;
    }
}
