package org.foundation.portal.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.foundation.portal.InPortal;
import org.foundation.portal.journey.Browser;
import org.foundation.portal.launch.PortalUnderTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;

/// Database and server are killed among hundreds of casts, and every voter is accounted for. The server comes back as
/// it was, without what Arquillian had put into it, so this comes after whoever needs that.
@Order(Integer.MAX_VALUE - 1)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class FaultIT {

    private static final Pattern CODE = Pattern.compile("\\b[0-9A-Z]{3}(?:-[0-9A-Z]{3}){8}\\b");
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private static @Nullable Connection database;
    private static UUID poll = new UUID(0, 0);
    private static String slug = "";
    private static List<Voter> voters = List.of();

    /// One who casts, with the code they hold from the start.
    private static final class Voter {
        final String person;
        final String membership;
        final Code code = Code.draw(CHANCE);
        final String ranking;
        boolean told;

        Voter(String line) {
            person = line.split(" ")[0];
            membership = line.split(" ")[1];
            var order = new ArrayList<>(List.of("1", "2", "3", "4"));
            Collections.shuffle(order, CHANCE);
            ranking = String.join(",", order);
        }
    }

    @BeforeAll
    static void a_vote_is_open() throws Exception {
        bringTheSlot();
        var lines = CLIENT.send(HttpRequest.newBuilder(slot()).build(), HttpResponse.BodyHandlers.ofString())
                .body()
                .lines()
                .toList();
        poll = UUID.fromString(lines.getFirst().split(" ")[0]);
        slug = lines.getFirst().split(" ")[1];
        var ada = value("select id::text from portal.person where email = 'ada@demo.example'");
        // suspended since the record date: on the roll, and stopped
        var stopped =
                value("select coalesce(string_agg(membership_id::text, ' '), '') from portal.membership_suspension");
        voters = lines.stream()
                .skip(1)
                .filter(it -> !it.startsWith(ada))
                .filter(it -> !stopped.contains(it.split(" ")[1]))
                .map(Voter::new)
                .toList();
    }

    @Test
    @Order(1)
    void a_database_killed_among_the_casts_leaves_nobody_between() throws Exception {
        var some = voters.subList(0, voters.size() / 2);

        castAll(some, 40, FaultIT::killTheDatabase);
        account(some);
        pressAgain(some);

        assertThat(some).allMatch(it -> it.told);
        account(some);
    }

    @Test
    @Order(2)
    void a_server_killed_among_the_casts_leaves_nobody_between() throws Exception {
        var others = voters.subList(voters.size() / 2, voters.size());
        try (var ada = Browser.signedIn("ada")) {
            var code = upToTheCode(ada);
            castAll(others, 40, PortalUnderTest::killPortal);
            account(others);

            PortalUnderTest.startPortalAgain();
            ada.click("I have kept the code: cast this ballot")
                    .reads("Is my ballot in the box?")
                    .click("See that your ballot is in the box");
            ada.fill("Code", code).click("Look").reads("No ballot of this vote is in the box under this code");
            var second = upToTheCode(ada);
            ada.click("I have kept the code: cast this ballot").reads("Your ballot is in the box");
            ada.go("/ballots/" + slug + "/check").fill("Code", second).click("Look");
            ada.reads("A ballot is in the box under this code");
        }
        bringTheSlot();
        pressAgain(others);

        assertThat(voters).allMatch(it -> it.told);
        account(voters);
        assertThat(number("select count(*) from portal.ballot where poll_id = ?"))
                .isEqualTo(voters.size() + 1);
    }

    /// Whoever was told has their ballot in the box as they said it; everybody else has it there too, or is not drawn.
    private static void account(List<Voter> cast) throws SQLException {
        for (var voter : cast) {
            var found = ranking(voter.code.hashFor(poll));
            if (found == null) {
                assertThat(voter.told).isFalse();
                assertThat(drawn(voter)).isFalse();
            } else {
                assertThat(found).isEqualTo("{" + voter.ranking + "}");
                assertThat(drawn(voter)).isTrue();
            }
        }
        var ballots = number("select count(*) from portal.ballot where poll_id = ?");
        assertThat(number("select count(*) from portal.ballot where poll_id = ? and ranking is null"))
                .isZero();
        assertThat(number("select count(*) from portal.roll_line where poll_id = ? and drawn"))
                .isEqualTo(ballots);
        assertThat(number("select count(*) from portal.audit_entry where subject = ? and what = 'ballots.drawn'"))
                .isEqualTo(ballots);
    }

    /// Whoever was not told presses again; a first press may still go into a connection that died with the fault.
    private static void pressAgain(List<Voter> cast) throws Exception {
        for (int press = 0; press < 3; press++) {
            castAll(cast.stream().filter(it -> !it.told).toList(), -1, () -> {});
        }
    }

    /// Sixteen at a time; after so many have been told, the fault.
    private static void castAll(List<Voter> cast, int told, Fault fault) throws Exception {
        var done = new AtomicInteger();
        var answers = new ConcurrentSkipListMap<Integer, Integer>();
        var acts = cast.stream()
                .<Callable<Boolean>>map(voter -> () -> {
                    var answer = cast(voter);
                    answers.merge(answer, 1, Integer::sum);
                    voter.told = answer == 200;
                    if (voter.told && done.incrementAndGet() == told) {
                        fault.strike();
                    }
                    return voter.told;
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var act : threads.invokeAll(acts)) {
                act.get();
            }
        }
        assertThat(told < 0 || done.get() >= told)
                .as("the fault has struck among the answers " + answers)
                .isTrue();
    }

    private interface Fault {
        void strike() throws Exception;
    }

    private static int cast(Voter voter) {
        var form = "poll=" + poll + "&voter=" + voter.person + "&membership=" + voter.membership + "&code="
                + voter.code.text() + "&ranking=" + voter.ranking;
        try {
            return CLIENT.send(
                            HttpRequest.newBuilder(slot())
                                    .timeout(Duration.ofSeconds(30))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString(form))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException | InterruptedException cutOff) {
            return 0;
        }
    }

    private static URI slot() {
        return URI.create(PortalUnderTest.running().address() + "/fault/slot");
    }

    private static void bringTheSlot() throws Exception {
        PortalUnderTest.deploy(InPortal.archive("fault").addClasses(OpenVote.class, FaultSlot.class));
    }

    /// One of its processes dies, and with it every connection, ours too; it recovers from its log.
    private static void killTheDatabase() throws SQLException {
        try (var ours = PortalUnderTest.database();
                var statement = ours.createStatement()) {
            var backend = value("select min(pid)::text from pg_stat_activity where usename = 'portal_app'");
            ProcessHandle.of(Long.parseLong(backend)).orElseThrow().destroyForcibly();
            assertThatThrownBy(() -> statement.execute("select pg_sleep(60)")).isInstanceOf(SQLException.class);
        }
    }

    private static String upToTheCode(Browser.Person ada) {
        ada.go("/ballots/" + slug).click("Fill in the ballot of Ada Brandt, Individual");
        ada.click("Add: Candidate 2 as number 1").click("Continue").click("Continue to your code");
        ada.reads("Your ballot is not in the box yet");
        var code = CODE.matcher(ada.page().content());
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private static boolean drawn(Voter voter) throws SQLException {
        return value("select drawn::text from portal.roll_line where poll_id = '" + poll + "' and membership_id = '"
                        + voter.membership + "'")
                .equals("true");
    }

    private static @Nullable String ranking(String hash) throws SQLException {
        return value("select coalesce((select ranking::text from portal.ballot where hash = '" + hash + "'), '')")
                        .isEmpty()
                ? null
                : value("select ranking::text from portal.ballot where hash = '" + hash + "'");
    }

    private static long number(String question) throws SQLException {
        return Long.parseLong(value(question.replace("?", "'" + poll + "'")));
    }

    private static String value(String question) throws SQLException {
        try (var statement = database().createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    /// One for all questions, until the database has died.
    private static Connection database() throws SQLException {
        if (database == null || !database.isValid(5)) {
            database = PortalUnderTest.database();
        }
        return database;
    }
}
