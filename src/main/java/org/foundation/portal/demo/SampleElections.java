package org.foundation.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.ballots.Box;
import org.foundation.portal.ballots.Ranking;
import org.foundation.portal.board.Cohort;
import org.foundation.portal.board.Seats;
import org.foundation.portal.board.TermOfOffice;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.elections.AdvanceList;
import org.foundation.portal.elections.AnswerChallenge;
import org.foundation.portal.elections.CallElection;
import org.foundation.portal.elections.Candidate;
import org.foundation.portal.elections.Candidates;
import org.foundation.portal.elections.CertifyElection;
import org.foundation.portal.elections.Challenge;
import org.foundation.portal.elections.ChallengeResult;
import org.foundation.portal.elections.Challenges;
import org.foundation.portal.elections.ConsentToStand;
import org.foundation.portal.elections.DueSeats;
import org.foundation.portal.elections.DueSeats.SeatsDue;
import org.foundation.portal.elections.Election;
import org.foundation.portal.elections.Elections;
import org.foundation.portal.elections.Nominate;
import org.foundation.portal.elections.ReviewCandidate;
import org.foundation.portal.elections.ReviewCandidate.Case.Judgement;
import org.foundation.portal.elections.WithdrawCandidacy;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.people.By;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.foundation.portal.polls.Option;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.QuorumSoFar;
import org.foundation.portal.polls.RunPoll;
import org.foundation.portal.polls.Timetable;
import org.jspecify.annotations.Nullable;

/// Three elections: one certified a year ago, in which only members with one vote took part and the cap on
/// colleagues decided the second seat; one open for
/// voting, three members short of its quorum; and a by-election that takes nominations.
@ApplicationScoped
public class SampleElections {

    private static final Set<String> NOT_YET = Set.of("ada", "grace", "margaret", "omar", "marisol", "linus");

    /// How the election of a year ago was voted: percent of the votes, and the ranking. Blank is a ranking of nobody.
    private static final Map<List<String>, Integer> A_YEAR_AGO = Map.of(
            List.of("imogen", "declan", "pilar"), 34,
            List.of("imogen", "pilar", "grace"), 10,
            List.of("declan", "tereza", "pilar"), 10,
            List.of("declan", "grace", "pilar"), 12,
            List.of("pilar", "grace", "tereza"), 17,
            List.of("tereza", "declan", "pilar"), 8,
            List.of("grace", "pilar"), 8,
            List.of(), 1);

    private static final String IMOGEN = """
            ## What I bring

            Ten years of running data centres, and four of sitting through budget meetings.

            * Mirrors that members can rely on
            * Contracts that the treasurer can read
            """;

    private static final String DECLAN = """
            I look after the build machines that many of you use every day. **The board needs somebody who is woken up when they fail.**
            """;

    private static final String PILAR = """
            I translate, I teach, and I answer questions in the forum. Most members are people, not companies: somebody should say so in the board.

            1. A travel fund for contributors
            2. Minutes within a week
            """;

    private static final String TEREZA = """
            Small companies carry this project too. I would like fees they can plan with.
            """;

    private static final String GRACE = """
            I keep a mirror and a meetup going in Lagos. I would work for more of both, in more places.
            """;

    private static final String CHALLENGE = """
            Declan Byrne had more votes than Pilar Ortega in the last round that I can follow, and is not elected. Why?
            """;

    private static final String ANSWER = """
            Because Halcyon Cloud Ltd, for which he works, belongs to Halcyon Systems Ltd, and Imogen Clarke of that company was elected before. A member and its related companies may have one director (BL 4.2, 2.10(b)). The count says so in the round in which he is passed over.
            """;

    private static final String LENA = """
            I have packaged software for this project for three years, and I want its releases to stay boring.
            """;

    private static final String YUKI = """
            ## One more term

            In my first term the foundation got its own signing keys, and a second person who can use them. I would like to finish the move to reproducible builds.
            """;

    private static final String LINUS = """
            I speak for a hosting company, and I know what its customers ask: **how long, and who answers at night?** The foundation should answer both.
            """;

    private static final String ANJALI = """
            Two thirds of our downloads come from places where no director lives. I would bring one of them to the table.
            """;

    private static final String MARGARET = """
            For four years I have read applications in the membership committee. I know our members by what they do. I would like the board to know them too.
            """;

    private static final String AWA = """
            I represent Baobab Telecom, whose engineer Kofi Asante sits on the board. I know that we cannot both sit. I stand all the same, so that members can say what they want.
            """;

    private static final String FEMKE = """
            Backups are promises. I have kept them for a living for twenty years.
            """;

    @Inject
    Acts acts;

    @Inject
    CallElection callElection;

    @Inject
    DueSeats dueSeats;

    @Inject
    Nominate nominate;

    @Inject
    ConsentToStand consentToStand;

    @Inject
    WithdrawCandidacy withdrawCandidacy;

    @Inject
    ReviewCandidate reviewCandidate;

    @Inject
    AdvanceList advanceList;

    @Inject
    CertifyElection certifyElection;

    @Inject
    ChallengeResult challengeResult;

    @Inject
    AnswerChallenge answerChallenge;

    @Inject
    Challenges challenges;

    @Inject
    Elections elections;

    @Inject
    Candidates candidates;

    @Inject
    Seats seats;

    @Inject
    RunPoll runPoll;

    @Inject
    QuorumSoFar quorumSoFar;

    @Inject
    Box box;

    @Inject
    Electorate electorate;

    @Inject
    Rulebook rulebook;

    @Inject
    People people;

    @Inject
    SamplePost post;

    @Inject
    PastClock pastClock;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    private final Random chance = new Random(41);

    public void fill(Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        certifiedAYearAgo(today);
        openForVoting(today);
        takingNominations(today);
    }

    private void certifiedAYearAgo(LocalDate today) {
        var opensOn = today.minusDays(365);
        var termFrom = today.plusDays(SampleBoard.DUE_IN_DAYS).minusYears(1);
        var slug = call(
                new SeatsDue(Cohort.D, List.of(7, 8), termFrom, termFrom.plusYears(4), false),
                opensOn,
                "Resolution on the election of cohort D");
        var day = opensOn.minusDays(40);
        stands(slug, "imogen", "imogen", "Halcyon Systems Ltd", day, IMOGEN);
        stands(slug, "declan", "declan", "Halcyon Cloud Ltd", day, DECLAN);
        stands(slug, "ada", "pilar", null, day.plusDays(2), PILAR);
        stands(slug, "tereza", "tereza", "Vltava Software s.r.o.", day.plusDays(3), TEREZA);
        stands(slug, "margaret", "grace", null, day.plusDays(5), GRACE);
        stands(slug, "grace", "lena", null, day.plusDays(6), LENA);
        at(
                noon(day.plusDays(20)),
                () -> acts.performDue(
                        withdrawCandidacy,
                        withdrawCandidacy.of(candidate(slug, "lena"), account("lena"), clock.instant())));
        prepare(slug);
        voteByShares(slug, opensOn);
        at(
                election(slug).poll().voting().closes().plusSeconds(60),
                () -> runPoll.advance(election(slug).poll().id(), clock.instant()));
        challenged(slug);
        certify(slug, "elena", 5);
        certify(slug, "omar", 6);
    }

    private void openForVoting(LocalDate today) {
        var opensOn = today.minusDays(4);
        var calledOn = opensOn.minusDays(46);
        var seatsDue = dueSeats.on(calledOn).stream()
                .filter(it -> it.cohort() == Cohort.A)
                .findFirst()
                .orElseThrow();
        var slug = call(seatsDue, opensOn, "Resolution on the election of cohort A");
        var day = opensOn.minusDays(40);
        stands(slug, "haruto", "yuki", "Lumen Robotics KK", day, YUKI);
        stands(slug, "linus", "linus", "Meridian Hosting GmbH", day.plusDays(1), LINUS);
        stands(slug, "anjali", "anjali", "Tamarind Networks Pvt", day.plusDays(2), ANJALI);
        stands(slug, "theo", "margaret", null, day.plusDays(4), MARGARET);
        stands(slug, "awa", "awa", "Baobab Telecom SA", day.plusDays(5), AWA);
        prepare(slug);
        voteSome(slug, opensOn);
    }

    private void takingNominations(LocalDate today) {
        var left = seats.termsOn(today).stream()
                .filter(it -> it.seatNumber() == 6)
                .findFirst()
                .orElseThrow();
        left.end(TermOfOffice.End.RESIGNED, today.minusDays(30));
        entityManager.flush();
        var calledOn = today.minusDays(11);
        var seatsDue = dueSeats.on(calledOn).stream()
                .filter(SeatsDue::rest)
                .findFirst()
                .orElseThrow();
        var slug = call(seatsDue, today.plusDays(35), "Resolution on the vacant seat 6");
        stands(slug, "femke", "femke", "Cobalt Backup BV", today.minusDays(8), FEMKE);
        named(slug, "grace", "lena", null, today.minusDays(6));
        consents(slug, "lena", today.minusDays(4), LENA);
        named(slug, "margaret", "sam", null, today.minusDays(2));
    }

    /// A member asks within the days for it, and has an answer before anybody certifies.
    private void challenged(String slug) {
        var closed = election(slug).poll().voting().closes();
        var raised = new Challenge[1];
        at(
                closed.plus(Duration.ofHours(30)),
                () -> raised[0] = acts.performDue(
                                challengeResult,
                                challengeResult.of(election(slug), CHALLENGE, member("grace"), clock.instant()))
                        .challenge());
        at(
                closed.plus(Duration.ofDays(3)),
                () -> acts.performDue(
                        answerChallenge,
                        answerChallenge.of(
                                challenges.byId(raised[0].id()).orElseThrow(),
                                election(slug),
                                ANSWER,
                                officer("elena"),
                                clock.instant())));
    }

    /// Called a day before nominations open, by the committee's first member.
    private String call(SeatsDue seatsDue, LocalDate opensOn, String resolution) {
        var calledOn = opensOn.minusDays(46);
        var called = new String[1];
        at(noon(calledOn), () -> {
            var days = Timetable.forElection(calledOn, calledOn.minusDays(1), opensOn, rulebook.on(calledOn));
            called[0] = acts.performDue(
                            callElection,
                            callElection.recorded(seatsDue, days, resolution, officer("elena"), clock.instant()))
                    .election()
                    .slug();
        });
        renew();
        return called[0];
    }

    /// Nominated, consenting two days later, accepted four days later.
    private void stands(
            String slug, String by, String nominee, @Nullable String organisation, LocalDate day, String statement) {
        named(slug, by, nominee, organisation, day);
        consents(slug, nominee, day.plusDays(2), statement);
        at(noon(day.plusDays(4)), () -> accepts(slug, candidate(slug, nominee)));
    }

    private void accepts(String slug, Candidate candidate) {
        var accepted = new Judgement(true, "The rules of the by-laws are met.", candidate.statement());
        acts.performDue(
                reviewCandidate,
                reviewCandidate.of(candidate, election(slug), accepted, officer("ingrid"), clock.instant()));
    }

    private void named(String slug, String by, String nominee, @Nullable String organisation, LocalDate day) {
        at(noon(day), () -> {
            var person = account(by);
            acts.performDue(
                    nominate,
                    nominate.of(
                            election(slug),
                            membership(person, organisation, day),
                            account(nominee).id(),
                            "Has done much for the project, and would do the same for the foundation.",
                            person,
                            clock.instant()));
        });
    }

    private UUID membership(Person person, @Nullable String organisation, LocalDate day) {
        return electorate.of(person.id(), day, rulebook.on(day)).stream()
                .filter(it -> organisation == null
                        ? it.classKey().equals("individual")
                        : it.holder().equals(organisation))
                .findFirst()
                .orElseThrow()
                .membershipId();
    }

    private void consents(String slug, String nominee, LocalDate day, String statement) {
        at(
                noon(day),
                () -> acts.performDue(
                        consentToStand,
                        consentToStand.of(
                                candidate(slug, nominee), statement, true, account(nominee), clock.instant())));
    }

    /// The roll, the list and the opening, each when it falls due.
    private void prepare(String slug) {
        var election = election(slug);
        var poll = election.poll().id();
        var moments = List.of(
                LegalDay.end(election.poll().recordDate(), clock.getZone()),
                election.listAt(),
                election.poll().voting().opens());
        for (var moment : moments) {
            at(moment.plusSeconds(60), () -> {
                runPoll.advance(poll, clock.instant());
                post.leaves();
                runPoll.advance(poll, clock.instant());
                advanceList.advance(election(slug), clock.instant());
            });
            renew();
        }
    }

    /// Every member with one vote and no other, so that the ballots may be published; each takes the ranking that still
    /// lacks most of its share.
    private void voteByShares(String slug, LocalDate opensOn) {
        var voting = voters(election(slug).poll(), Set.of());
        voting.removeIf(it -> it.votes() > 1);
        voting.sort(Comparator.comparing(Electorate.ElectorateLine::bookNumber));
        var votes = voting.stream().mapToInt(Electorate.ElectorateLine::votes).sum();
        var lacking = A_YEAR_AGO.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue() * votes / 100.0));
        var rankings = new ArrayList<List<String>>();
        for (var electorateLine : voting) {
            var most = lacking.entrySet().stream()
                    .max(Map.Entry.<List<String>, Double>comparingByValue()
                            .thenComparing(it -> String.join(",", it.getKey())))
                    .orElseThrow()
                    .getKey();
            lacking.merge(most, (double) -electorateLine.votes(), Double::sum);
            rankings.add(most);
        }
        for (int i = 0; i < voting.size(); i++) {
            var electorateLine = voting.get(i);
            var ranking = rankings.get(i).stream().map(it -> number(slug, it)).toList();
            at(noon(opensOn.plusDays(i % 12)), () -> cast(slug, electorateLine, ranking));
            if (i % 20 == 19) {
                renew();
            }
        }
        renew();
    }

    /// Three fewer than the quorum asks for, among them three of the larger sponsors.
    private void voteSome(String slug, LocalDate opensOn) {
        var poll = election(slug).poll();
        var needed = (int) quorumSoFar.of(poll).orElseThrow().membersNeeded() - 3;
        // by name: the order on the paper is drawn anew for each sample
        var numbers = poll.options().stream()
                .sorted(Comparator.comparing(Option::label))
                .map(Option::number)
                .toList();
        var lines = voters(poll, NOT_YET);
        lines.sort(Comparator.comparing(Electorate.ElectorateLine::bookNumber));
        var large = lines.stream().filter(it -> it.votes() == 15).limit(3).toList();
        lines.removeIf(it -> it.votes() > 1);
        Collections.shuffle(lines, chance);
        var voting = new ArrayList<>(large);
        voting.addAll(lines.subList(0, needed - large.size()));
        for (var electorateLine : voting) {
            var ranking = new ArrayList<>(numbers);
            Collections.shuffle(ranking, chance);
            var some = ranking.subList(0, 1 + chance.nextInt(ranking.size()));
            at(noon(opensOn.plusDays(chance.nextInt(4))), () -> cast(slug, electorateLine, List.copyOf(some)));
        }
        renew();
    }

    private ArrayList<Electorate.ElectorateLine> voters(Poll poll, Set<String> without) {
        var absent = without.stream().map(it -> account(it).id()).collect(Collectors.toSet());
        var lines = new ArrayList<>(electorate.entitled(poll.recordDate(), rulebook.governing(poll)));
        lines.removeIf(it -> it.voterId() == null || absent.contains(it.voterId()));
        return lines;
    }

    private void cast(String slug, Electorate.ElectorateLine electorateLine, List<Integer> ranking) {
        var voter =
                people.byId(Objects.requireNonNull(electorateLine.voterId())).orElseThrow();
        var poll = election(slug).poll().id();
        var said = ranking.isEmpty() ? Ranking.BLANK : Ranking.of(ranking);
        box.castFirst(Box.freshCode(), voter, electorateLine.membershipId(), poll, said);
    }

    private int number(String slug, String username) {
        var id = candidate(slug, username).id();
        return election(slug).poll().options().stream()
                .filter(it -> id.equals(it.reference()))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private void certify(String slug, String officer, int daysLater) {
        at(
                election(slug).poll().voting().closes().plus(Duration.ofDays(daysLater)),
                () -> acts.performDue(
                        certifyElection, certifyElection.of(election(slug), officer(officer), clock.instant())));
    }

    private Election election(String slug) {
        return elections.asked(slug);
    }

    private Candidate candidate(String slug, String username) {
        return candidates.byPerson(election(slug).id(), account(username).id()).orElseThrow();
    }

    /// Writes what there is and forgets it: the longer the list of things in hand, the slower each step.
    private void renew() {
        entityManager.flush();
        entityManager.clear();
    }

    private void at(Instant moment, Runnable action) {
        pastClock.at(moment, action);
    }

    private Instant noon(LocalDate day) {
        return LegalDay.start(day, clock.getZone()).plus(Duration.ofHours(12));
    }

    private By member(String username) {
        return new By(account(username), Set.of());
    }

    private By officer(String username) {
        return new By(account(username), Set.of(Office.ELECTION_COMMITTEE));
    }

    private Person account(String username) {
        return people.byEmail(username + "@demo.example").orElseThrow();
    }
}
