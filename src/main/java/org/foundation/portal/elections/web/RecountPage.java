package org.foundation.portal.elections.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.foundation.portal.elections.Elections;
import org.foundation.portal.elections.Results;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.site.Site;
import org.foundation.portal.tally.Count;
import org.foundation.portal.tally.Rule;
import org.foundation.portal.tally.Rules;
import org.foundation.portal.tally.pictures.BeatpathPicture;
import org.foundation.portal.tally.pictures.MatrixPicture;
import org.jspecify.annotations.Nullable;

/// `/elections/recount?election=…&rule=…` — the same ballots by another rule, for whoever is curious. It decides
/// nothing.
@Named("electionsRecount")
@RequestScoped
public class RecountPage {

    @Inject
    Elections elections;

    @Inject
    Results results;

    private @Nullable String slug;
    private @Nullable String name;
    private String title;
    private Count count;
    private Story story;

    public void load() {
        title = elections.asked(slug).poll().title();
        var contest = results.byElectionId(elections.asked(slug).election().id())
                .orElseThrow(NotFound::new)
                .contest();
        var rule = Rules.all().stream()
                .filter(it -> it.name().equals(Objects.requireNonNullElse(name, "scottish")))
                .findFirst()
                .orElseThrow(NotFound::new);
        count = rule.count(contest);
        story = new Story(count);
    }

    public List<Rule> getRules() {
        return Rules.all();
    }

    public String ruleName(Rule rule) {
        return Site.say("elections.recount.rule." + rule.name());
    }

    public Rule getRule() {
        return count.rule();
    }

    public List<String> getWinners() {
        return count.elected().stream().map(count.contest()::name).toList();
    }

    public Story getStory() {
        return story;
    }

    /// Who beats whom, and by which way; empty for rules that do not compare in pairs. Drawn on the server, without
    /// script.
    public List<String> getPictures() {
        return count.comparison()
                .map(it -> List.of(
                        MatrixPicture.draw("pairs", count.contest(), it, Site::say),
                        BeatpathPicture.draw("ways", count.contest(), it, Site::say)))
                .orElse(List.of());
    }

    public String getTitle() {
        return title;
    }

    public @Nullable String getSlug() {
        return slug;
    }

    public void setSlug(@Nullable String slug) {
        this.slug = slug;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
