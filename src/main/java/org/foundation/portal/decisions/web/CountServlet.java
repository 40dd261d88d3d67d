package org.foundation.portal.decisions.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.decisions.Decision;
import org.foundation.portal.decisions.Decisions;
import org.foundation.portal.decisions.Majority;
import org.foundation.portal.polls.FrozenRoll;
import org.foundation.portal.tally.motions.Voices;

/// `/decisions/…/count.json` — the counted answers, in the unit that decides, the test they were put to, and
/// whether the other readings are met, for machines.
@WebServlet("/decisions/count.json")
public class CountServlet extends HttpServlet {

    @Inject
    Decisions decisions;

    @Inject
    Rulebook rulebook;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var decision = Optional.ofNullable(request.getParameter("decision"))
                .flatMap(decisions::bySlug)
                .filter(it -> it.answers().isPresent());
        if (decision.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "inline; filename=\"" + decision.get().poll().slug() + ".json\"");
        response.getWriter().write(count(decision.get()).build().toString());
    }

    private JsonObjectBuilder count(Decision decision) {
        var poll = decision.poll();
        var rules = rulebook.governing(poll);
        var answers = decision.answers().orElseThrow();
        var roll = poll.roll().orElseThrow();
        var majority = decision.matter().majority(rules);
        var others = Json.createArrayBuilder();
        majority.others(answers, roll).forEach(it -> others.add(reading(it)));
        var certificates = Json.createArrayBuilder();
        decision.certificates()
                .forEach(it -> certificates.add(Json.createObjectBuilder()
                        .add("name", it.name())
                        .add("at", it.certifiedAt().toString())));
        return Json.createObjectBuilder()
                .add("version", 2)
                .add("decision", poll.slug())
                .add("question", poll.title())
                .add("matter", decision.matter().name())
                .add("rulebook", poll.rulebookDate().toString())
                .add("section", majority.section())
                .add("closed", poll.closing().orElseThrow().closedAt().toString())
                .add("roll", roll(roll))
                .add("answers", answers(majority.binding().voices(answers, roll)))
                .add("test", test(majority.test(answers, roll)))
                .add("otherReadings", others)
                .add("passed", majority.passed(answers, roll))
                .add("final", decision.isFinal(rules))
                .add("certificates", certificates);
    }

    private static JsonObjectBuilder roll(FrozenRoll roll) {
        return Json.createObjectBuilder()
                .add("members", roll.rollMembers())
                .add("votes", roll.rollVotes())
                .add("sha256", roll.rollHash());
    }

    private static JsonObjectBuilder answers(Voices said) {
        return Json.createObjectBuilder()
                .add("yes", said.yes())
                .add("no", said.no())
                .add("abstain", said.abstain());
    }

    private static JsonObjectBuilder test(Majority.BindingResult bindingResult) {
        return Json.createObjectBuilder()
                .add("of", bindingResult.basis().name())
                .add("yes", bindingResult.yes())
                .add("base", bindingResult.of())
                .add("needed", bindingResult.needed())
                .add("met", bindingResult.met());
    }

    private static JsonObjectBuilder reading(Majority.OtherReading other) {
        return Json.createObjectBuilder().add("of", other.basis().name()).add("met", other.met());
    }
}
