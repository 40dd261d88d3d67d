package org.foundation.portal.elections.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.elections.Counts;
import org.foundation.portal.elections.Election;
import org.foundation.portal.elections.Elections;
import org.foundation.portal.elections.Methods;
import org.foundation.portal.elections.Results;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.site.web.Asked;
import org.foundation.portal.site.web.Site;
import org.foundation.portal.tally.Count;
import org.foundation.portal.tally.CountingMethod;
import org.foundation.portal.tally.CountingMethods;
import org.foundation.portal.tally.pictures.BeatpathPicture;
import org.foundation.portal.tally.stv.Meek;
import org.foundation.portal.tally.stv.Wigm;
import org.foundation.portal.tally.words.TallyTexts;

/// `/elections/…/recount?rule=…` — the same ballots by another rule, for whoever is curious. It decides
/// nothing, and is left out where the ballots are: each rule would reveal more about them.
@Named("electionsRecount")
@RequestScoped
public class RecountPage {

    @Inject
    Elections elections;

    @Inject
    Results results;

    @Inject
    Rulebook rulebook;

    @Inject
    Counts counts;

    private final Asked<Election> asked = Asked.by(slug -> elections.bySlug(slug));
    private String name = "";
    private String title;
    private CountingMethod own;
    private Count count;
    private Story story;

    public void load() {
        var election = asked.it();
        title = election.title();
        var result = results.byElectionId(election.id()).orElseThrow(NotFound::new);
        var rules = rulebook.governing(election);
        counts.requirePublic(result, rules);
        own = Methods.of(election);
        var countingMethod = CountingMethods.all().stream()
                .filter(it -> name.isEmpty()
                        ? !it.equals(own) && isUsual(it)
                        : it.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
        count = counts.of(result, countingMethod);
        story = new Story(count);
    }

    public List<CountingMethod> getRules() {
        return CountingMethods.all();
    }

    public String ruleName(CountingMethod countingMethod) {
        var said = Site.say("elections.recount.rule." + countingMethod.name());
        return countingMethod.equals(own)
                ? Site.say(Sentence.of("elections.recount.own").with("method", said))
                : said;
    }

    /// The ones to compare with first: most used elsewhere.
    private static boolean isUsual(CountingMethod countingMethod) {
        return countingMethod.equals(Wigm.SCOTTISH) || countingMethod.equals(Meek.PRF);
    }

    public CountingMethod getRule() {
        return count.rule();
    }

    public List<String> getWinners() {
        return count.elected().stream().map(count.contest()::name).toList();
    }

    public Story getStory() {
        return story;
    }

    /// Who beats whom; empty for rules that do not compare in pairs. Drawn on the server, without script.
    public Optional<String> getPicture() {
        return count.comparison()
                .map(it -> BeatpathPicture.draw("ways", count.contest(), it, TallyTexts.in(Site.language())));
    }

    public String getTitle() {
        return title;
    }

    public Asked<Election> asked() {
        return asked;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
