package org.foundation.portal.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MailServerTest {

    static final SendResult TAKEN = new SendResult.Taken();

    @Test
    void many_letters_go_over_one_connection() throws IOException {
        try (var moody = new MoodyServer(MoodyServer.GOOD)) {
            assertThat(handOver(moody, 5)).containsOnly(TAKEN);

            assertThat(moody.taken).hasSize(5).doesNotHaveDuplicates();
            assertThat(moody.connections).isEqualTo(1);
        }
    }

    @Test
    void a_server_that_takes_two_letters_a_connection_gets_a_new_connection_and_no_letter_twice() throws IOException {
        try (var moody = new MoodyServer(new MoodyServer.Mood() {
            @Override
            public String onSender(int taken) {
                return taken < 2 ? "250 ok" : "421 4.7.0 too many letters";
            }
        })) {
            assertThat(handOver(moody, 7)).containsOnly(TAKEN);

            assertThat(moody.taken).hasSize(7).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_server_that_hangs_up_without_a_word_after_each_letter_costs_no_letter() throws IOException {
        try (var moody = new MoodyServer(new MoodyServer.Mood() {
            @Override
            public String onSender(int taken) {
                return taken < 1 ? "250 ok" : "";
            }
        })) {
            var answers = handOver(moody, 4);

            assertThat(answers).allMatch(it -> it.equals(TAKEN) || it instanceof SendResult.Lost);
            assertThat(moody.taken)
                    .hasSize((int) answers.stream().filter(TAKEN::equals).count())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void a_letter_whose_answer_never_came_may_have_arrived_and_the_next_one_is_taken() throws IOException {
        try (var moody = new MoodyServer(new MoodyServer.Mood() {
            @Override
            public String onLetter(int taken) {
                return taken == 1 ? "" : "250 queued";
            }
        })) {
            var answers = handOver(moody, 3);

            assertThat(answers.get(0)).isEqualTo(TAKEN);
            assertThat(answers.get(1)).isInstanceOf(SendResult.Lost.class);
            assertThat(answers.get(2)).isEqualTo(TAKEN);
        }
    }

    @Test
    void an_address_that_is_gone_is_refused_for_good_and_only_that_letter() throws IOException {
        try (var moody = new MoodyServer(refusing("m1@", "550 5.1.1 no such user here"))) {
            var answers = handOver(moody, 3);

            assertThat(answers.get(1)).isEqualTo(new SendResult.Refused("550 5.1.1 no such user here", true));
            assertThat(moody.taken).containsExactly("m0@members.example", "m2@members.example");
        }
    }

    @Test
    void a_server_that_does_not_like_us_today_may_like_us_tomorrow() throws IOException {
        assertThat(toOne("451 4.7.1 greylisted, come back later"))
                .isEqualTo(new SendResult.Refused("451 4.7.1 greylisted, come back later", false));
        assertThat(toOne("550 5.7.1 relaying denied"))
                .isEqualTo(new SendResult.Refused("550 5.7.1 relaying denied", false));
        assertThat(toOne("554 5.7.1 blocked by a list"))
                .isEqualTo(new SendResult.Refused("554 5.7.1 blocked by a list", false));
        assertThat(toOne("552 5.2.2 mailbox full")).isEqualTo(new SendResult.Refused("552 5.2.2 mailbox full", false));
        assertThat(toOne("550 unknown here")).isEqualTo(new SendResult.Refused("550 unknown here", true));
    }

    @Test
    void a_server_that_says_it_is_closed_has_said_nothing_about_the_letter() throws IOException {
        try (var moody = new MoodyServer(new MoodyServer.Mood() {
            @Override
            public String greets() {
                return "421 not now";
            }
        })) {
            assertThat(handOver(moody, 1)).allMatch(it -> it instanceof SendResult.Away);
        }
    }

    @Test
    void a_server_that_is_not_there_has_said_nothing_about_the_letter() throws IOException {
        var moody = new MoodyServer(MoodyServer.GOOD);
        moody.close();

        assertThat(handOver(moody, 1)).allMatch(it -> it instanceof SendResult.Away);
    }

    @Test
    void what_is_no_address_is_not_tried() throws IOException {
        try (var moody = new MoodyServer(MoodyServer.GOOD);
                var server = new MailServer(moody.session())) {
            var sendResult = server.hand(session -> Mail.of(letter("two words@x", null), session));

            assertThat(sendResult)
                    .isInstanceOfSatisfying(
                            SendResult.Refused.class,
                            it -> assertThat(it.forGood()).isTrue());
            assertThat(moody.connections).isZero();
        }
    }

    @Test
    void a_formal_letter_carries_the_legend_and_every_letter_says_who_helps() throws IOException {
        try (var moody = new MoodyServer(MoodyServer.GOOD);
                var server = new MailServer(moody.session())) {
            server.hand(session -> Mail.of(letter("ada@members.example", "BL 3.4"), session));

            assertThat(moody.letters.getFirst().replace("=\n", ""))
                    .contains("IMPORTANT NOTICE REGARDING THE FOUNDATION")
                    .contains("Reply-To: secretary@foundation.example")
                    .contains("write to the secretary: secretary@foundation.example")
                    .contains("/people/inbox")
                    .doesNotContain("{");
        }
    }

    @Test
    void the_same_letter_sent_twice_has_one_number() throws IOException {
        try (var moody = new MoodyServer(MoodyServer.GOOD);
                var server = new MailServer(moody.session())) {
            var letter = letter("ada@members.example", null);
            server.hand(session -> Mail.of(letter, session));
            server.hand(session -> Mail.of(letter, session));

            assertThat(moody.letters).allSatisfy(it -> assertThat(it).contains("Message-ID: <" + letter.id() + "@"));
        }
    }

    private static MoodyServer.Mood refusing(String start, String words) {
        return new MoodyServer.Mood() {
            @Override
            public String onRecipient(String address) {
                return address.startsWith(start) ? words : "250 ok";
            }
        };
    }

    private static SendResult toOne(String words) throws IOException {
        try (var moody = new MoodyServer(refusing("m0@", words))) {
            return handOver(moody, 1).getFirst();
        }
    }

    private static List<SendResult> handOver(MoodyServer moody, int letters) {
        try (var server = new MailServer(moody.session())) {
            return IntStream.range(0, letters)
                    .mapToObj(it -> letter("m" + it + "@members.example", null))
                    .map(it -> server.hand(session -> Mail.of(it, session)))
                    .toList();
        }
    }

    private static Outbox.Envelope letter(String email, String section) {
        return new Outbox.Envelope(
                UUID.randomUUID(),
                email,
                "Ada",
                section,
                "/members/mine",
                "Subject",
                "Dear Ada",
                Locale.ENGLISH,
                Instant.EPOCH);
    }
}
