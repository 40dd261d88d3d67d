package org.foundation.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// Steps 7 to 10 on the sample's open election: by keyboard alone, without script, again with the code, to the
/// quorum, the close, the count, two signatures and the seats. It moves the clock, so it comes last.
@Order(Integer.MAX_VALUE)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class YearIT {

    private static final Pattern CODE = Pattern.compile("\\b[0-9A-Z]{3}(?:-[0-9A-Z]{3}){8}\\b");

    private static String poll = "";
    private static String question = "";

    @Test
    @Order(1)
    void one_member_votes_by_keyboard_alone() {
        try (var ada = Browser.signedIn("ada")) {
            ada.go("/elections");
            poll = ada.page()
                    .locator("a[href*='/elections/board-election']")
                    .first()
                    .getAttribute("href")
                    .replaceAll(".*/", "");
            ada.go("/ballots/" + poll);
            press(ada, "Fill in the ballot of Ada Brandt, Individual");
            press(ada, "Add: Margaret Chen as number 1");
            press(ada, "Add: Linus Halvorsen as number 2");
            press(ada, "Up: Linus Halvorsen, now number 2");
            ada.accessible();
            press(ada, "Continue");
            ada.reads("Check your ballot").accessible();
            press(ada, "Continue to your code");
            ada.reads("Your ballot is not in the box yet").accessible();
            press(ada, "I have kept the code: cast this ballot");
            ada.reads("Your ballot is in the box").accessible();
            assertThat(CODE.matcher(ada.page().content()).find()).isTrue();
        }
    }

    @Test
    @Order(2)
    void another_votes_without_script_for_each_membership_and_again_with_the_code() {
        try (var grace = Browser.withoutScript().signIn("grace", "demo")) {
            grace.go("/ballots/" + poll);
            button(grace, "Fill in the ballot of Grace Okafor, Individual");
            button(grace, "Add: Margaret Chen as number 1");
            button(grace, "Continue");
            button(grace, "Continue to your code");
            button(grace, "I have kept the code: cast this ballot");
            var seen = CODE.matcher(grace.page().content());
            assertThat(seen.find()).isTrue();
            var code = seen.group();
            button(grace, "Use the same ballot for Grace Okafor, Mirror");
            button(grace, "Continue to your code");
            button(grace, "I have kept the code: cast this ballot");

            grace.go("/ballots/" + poll + "/again").fill("Code", code).click("Continue");
            button(grace, "Leave the ballot blank");
            button(grace, "Cast this blank ballot");
            grace.reads("Your ballot is in the box");
            grace.go("/ballots/" + poll + "/check")
                    .fill("Code", code)
                    .click("Look")
                    .reads("A ballot is in the box under this code");
            grace.go("/ballots/" + poll + "/check")
                    .fill("Code", code.replace(code.charAt(0), code.charAt(0) == 'A' ? 'B' : 'A'))
                    .click("Look");
            grace.reads("This is not a code of a ballot");
        }
    }

    @Test
    @Order(3)
    void who_is_not_on_the_roll_is_told_so_and_nobody_sees_a_partial_result() {
        try (var nova = Browser.signedIn("nova")) {
            nova.go("/ballots/" + poll).reads("You have no ballot in this vote");
        }
        try (var elena = Browser.signedIn("elena")) {
            assertThat(elena.page().navigate("/elections/" + poll + "/result").status())
                    .isIn(404, 409);
            elena.go("/elections/" + poll).reads("Nobody sees how the votes fall before voting has closed");
        }
    }

    @Test
    @Order(4)
    void three_members_answer_the_question_and_carry_it_over_the_quorum() {
        try (var visitor = Browser.anyone()) {
            visitor.go("/decisions");
            question = visitor.page()
                    .locator("main a[href^='/decisions/'][href*='-']")
                    .first()
                    .getAttribute("href")
                    .replaceAll(".*/", "");
        }
        answer("ada", "Fill in the ballot of Ada Brandt, Individual", "Yes");
        answer("grace", "Fill in the ballot of Grace Okafor, Individual", "No");
        answer("linus", "Fill in the ballot of Meridian Hosting GmbH, Gold", "Yes");
        try (var visitor = Browser.anyone()) {
            visitor.go("/decisions/" + question).reads("How they answered is not known to anybody");
        }
    }

    private static void answer(String username, String ballot, String said) {
        try (var member = Browser.signedIn(username)) {
            member.go("/ballots/" + question);
            button(member, ballot);
            button(member, "Continue");
            member.reads("Choose");
            member.page()
                    .getByLabel(said, new Page.GetByLabelOptions().setExact(true))
                    .check();
            button(member, "Continue");
            member.reads("Check your ballot");
            button(member, "Continue to your code");
            button(member, "I have kept the code: cast this ballot");
            member.reads("Your ballot is in the box");
        }
    }

    @Test
    @Order(5)
    void at_the_close_the_votes_are_counted_and_two_members_of_the_committee_certify() {
        try (var linus = Browser.signedIn("linus")) {
            linus.go("/ballots/" + poll).reads("few have as many");
            linus.page()
                    .getByRole(AriaRole.BUTTON, named("Fill in the ballot of Meridian Hosting GmbH, Gold"))
                    .click();
            button(linus, "Add: Linus Halvorsen as number 1");
            button(linus, "Continue");
            button(linus, "Continue to your code");
            button(linus, "I have kept the code: cast this ballot");
            linus.reads("It counts 15 votes");
        }
        try (var visitor = Browser.anyone()) {
            visitor.go("/");
            for (int step = 0;
                    step < 40
                            && !visitor.go("/elections/" + poll)
                                    .page()
                                    .content()
                                    .contains("/elections/" + poll + "/result");
                    step++) {
                visitor.go("/").click("Move on to it");
            }
            visitor.go("/elections/" + poll + "/result")
                    .reads("Preliminary")
                    .reads("Members may challenge this result until")
                    .accessible();
        }
        challengedAndAnswered();
        certifyInTwoWindowsAtOnce("elena");
        certify("omar", "Final. Certified by");
        try (var visitor = Browser.anyone()) {
            visitor.go("/elections/" + poll + "/result")
                    .reads("Final. Certified by")
                    .reads("The ballots are left out")
                    .reads("Commitment to the ballots")
                    .doesNotRead("BLT")
                    .doesNotRead("Salt of the commitment");
            var request = visitor.page().request();
            for (var form : List.of("blt", "csv", "abif")) {
                var ballots = request.get("/elections/" + poll + "/ballots." + form);
                assertThat(ballots.status()).isEqualTo(403);
                assertThat(ballots.text()).contains("fewer than 10 of them share one weight");
            }
            assertThat(request.get("/elections/" + poll + "/recount").status()).isEqualTo(409);
            var count = request.get("/elections/" + poll + "/count.json");
            assertThat(count.status()).isEqualTo(200);
            assertThat(count.text()).contains("rounds").doesNotContain("withoutCaps");
        }
    }

    /// Nothing is certified before the days for challenges are over and each has its answer.
    private static void challengedAndAnswered() {
        try (var ada = Browser.signedIn("ada")) {
            ada.go("/elections/" + poll + "/challenge").accessible();
            ada.fill("What is wrong, and how you know", "I do not see my vote.")
                    .click("Send to the election committee")
                    .reads("There is no answer yet");
        }
        try (var elena = Browser.signedIn("elena")) {
            elena.go("/elections/" + poll + "/certify").reads("Members may still challenge this result");
            elena.go("/elections/" + poll + "/answer").accessible();
            elena.click("Challenge by Ada Brandt")
                    .fill("Answer", "The ballot under your code is among those counted.")
                    .click("Send the answer")
                    .reads("Answered");
        }
        try (var visitor = Browser.anyone()) {
            for (int step = 0;
                    step < 40
                            && !visitor.go("/elections/" + poll + "/result")
                                    .page()
                                    .content()
                                    .contains("The days for challenges are over");
                    step++) {
                visitor.go("/").click("Move on to it");
            }
        }
    }

    @Test
    @Order(6)
    void the_question_is_counted_by_its_majority_and_two_officers_certify() {
        certifyQuestion("sofia");
        certifyQuestion("omar");
        try (var visitor = Browser.anyone()) {
            visitor.go("/decisions/" + question)
                    .reads("Certified by")
                    .reads("Sofia Lindqvist")
                    .reads("Omar Haddad")
                    .doesNotRead("The result is preliminary");
            visitor.reads("BL XIV").accessible();
        }
    }

    private static void certifyQuestion(String username) {
        try (var officer = Browser.signedIn(username)) {
            officer.go("/decisions/" + question + "/certify")
                    .tick("I have examined the roll, the quorum and the count")
                    .click("Certify the result")
                    .reads("Certified by");
        }
    }

    private static void certify(String username, String then) {
        try (var person = Browser.signedIn(username)) {
            person.go("/elections/" + poll + "/certify")
                    .tick("I have read the result")
                    .click("Certify")
                    .reads(then);
        }
    }

    /// Both forms are sent before either is answered: one signature stands, and neither window offers to sign again.
    private static void certifyInTwoWindowsAtOnce(String username) {
        try (var one = Browser.signedIn(username);
                var two = Browser.signedIn(username)) {
            one.go("/elections/" + poll + "/certify").tick("I have read the result");
            two.go("/elections/" + poll + "/certify").tick("I have read the result");
            one.page().evaluate("setTimeout(() => document.getElementById('certify').click())");
            two.page().evaluate("setTimeout(() => document.getElementById('certify').click())");
            for (var window : List.of(one, two)) {
                window.page()
                        .locator("#certify")
                        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            }
        }
        try (var visitor = Browser.anyone()) {
            visitor.go("/elections/" + poll + "/result").reads("Preliminary: it becomes final when 2 members");
            assertThat(visitor.page().locator("main").innerText().split("Elena Petrova", -1))
                    .hasSize(2);
        }
    }

    /// Tab until the named thing has the focus, then Enter: as somebody without a mouse.
    private static void press(Browser.Person person, String name) {
        var wanted = person.page().getByRole(AriaRole.BUTTON, named(name));
        for (int i = 0; i < 120; i++) {
            if (Boolean.TRUE.equals(wanted.evaluate("it => it === document.activeElement"))) {
                person.page().waitForNavigation(() -> person.page().keyboard().press("Enter"));
                return;
            }
            person.page().keyboard().press("Tab");
        }
        throw new AssertionError("no way by keyboard to: " + name);
    }

    private static void button(Browser.Person person, String name) {
        person.page()
                .waitForNavigation(() ->
                        person.page().getByRole(AriaRole.BUTTON, named(name)).click());
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
