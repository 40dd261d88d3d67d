package org.foundation.portal.ballots;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.people.People;
import org.foundation.portal.shared.Refusal;

/// The first slot of the box, for hundreds of voters at once. `GET` opens a vote and lists who may cast in it: the
/// poll's id and slug, then person and membership line by line. `POST` casts.
@WebServlet("/slot")
public class FaultSlot extends HttpServlet {

    @Inject
    OpenVote openVote;

    @Inject
    Electorate electorate;

    @Inject
    Rulebook rulebook;

    @Inject
    People people;

    @Inject
    Box box;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var poll = openVote.call();
        var voters = electorate.entitled(poll.recordDate(), rulebook.on(poll.rulebookDate())).stream()
                .filter(it -> it.voterId() != null)
                .map(it -> it.voterId() + " " + it.membershipId())
                .collect(Collectors.joining("\n"));
        response.getWriter().write(poll.id() + " " + poll.slug() + "\n" + voters);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var voter = people.byId(id(request, "voter")).orElseThrow();
        var said = Arrays.stream(request.getParameter("ranking").split(","))
                .map(Integer::valueOf)
                .toList();
        try {
            box.castFirst(
                    new Code(request.getParameter("code")),
                    voter,
                    id(request, "membership"),
                    id(request, "poll"),
                    Ranking.of(said));
        } catch (Refusal refusal) {
            response.setStatus(409);
            response.getWriter().write(refusal.key());
        }
    }

    private static UUID id(HttpServletRequest request, String name) {
        return UUID.fromString(Objects.requireNonNull(request.getParameter(name)));
    }
}
