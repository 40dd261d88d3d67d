package org.foundation.portal.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.foundation.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/// `/design` — every piece of the design on one page, to look at, to copy from and to test. Nothing typed here is
/// kept.
@Named("design")
@RequestScoped
public class DesignPage {

    /// Somebody who can be ranked.
    public record Choice(String id, String name, String about) implements Serializable {}

    private final List<Choice> ranked = new ArrayList<>(List.of(
            new Choice("a", "Ada Lovelace", "Analytical Engines"),
            new Choice("g", "Grace Hopper", "Independent"),
            new Choice("m", "Margaret Hamilton", "Apollo Software Cooperative")));
    private final List<Choice> unranked = new ArrayList<>(List.of(
            new Choice("r", "Radia Perlman", "Spanning Trees Limited"),
            new Choice("k", "Katherine Johnson", "Independent")));

    private String name = "";
    private String email = "";
    private @Nullable LocalDate from;
    private String statement = "";
    private String membership = "";
    private String country = "";
    private boolean agreed;

    public void check() {}

    public void up(String id) {
        var at = place(id);
        if (at > 0) {
            ranked.add(at - 1, ranked.remove(at));
        }
    }

    public void down(String id) {
        var at = place(id);
        if (at >= 0 && at < ranked.size() - 1) {
            ranked.add(at + 1, ranked.remove(at));
        }
    }

    public void remove(String id) {
        var at = place(id);
        if (at >= 0) {
            unranked.add(ranked.remove(at));
        }
    }

    public void add(String id) {
        unranked.stream().filter(choice -> choice.id().equals(id)).findFirst().ifPresent(choice -> {
            unranked.remove(choice);
            ranked.add(choice);
        });
    }

    private int place(String id) {
        return ranked.stream().map(Choice::id).toList().indexOf(id);
    }

    public List<SelectItem> getMemberships() {
        return List.of(
                RadioItems.of("individual", "Individual", "For a person. One vote, free of charge."),
                RadioItems.of("mirror", "Mirror", "For those who run a public mirror. One vote."),
                RadioItems.of("gold", "Gold", "For an organisation that contributes. Fifteen votes."));
    }

    public List<SelectItem> getCountries() {
        return List.of(
                new SelectItem("", "Choose a country"), new SelectItem("jp", "Japan"), new SelectItem("no", "Norway"));
    }

    public List<Bar> getFirstRound() {
        return List.of(
                new Bar("Ada Lovelace", 412, "412 votes, elected", "good"),
                new Bar("Grace Hopper", 288.5, "288.5 votes"),
                new Bar("Margaret Hamilton", 240, "240 votes"),
                new Bar("Katherine Johnson", 96.25, "96.25 votes, out", "bad"));
    }

    public List<DiffLine> getChanges() {
        return List.of(
                DiffLine.same("The board met by video call. Five of seven directors were present."),
                DiffLine.removed("The budget was approved with four votes."),
                DiffLine.added("The budget was approved with four votes; Ms Perlman abstained."),
                DiffLine.same("The meeting closed at 18:05."));
    }

    public Instant getOpens() {
        return Instant.parse("2026-04-14T16:00:00Z");
    }

    public LocalDate getRecordDate() {
        return LocalDate.of(2026, 3, 31);
    }

    public Money getIncome() {
        return Money.of("184205.50", Money.currency("USD"));
    }

    public List<Choice> getRanked() {
        return ranked;
    }

    public List<Choice> getUnranked() {
        return unranked;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public String getMembership() {
        return membership;
    }

    public void setMembership(String membership) {
        this.membership = membership;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
