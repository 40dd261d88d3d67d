package org.foundation.portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundation.portal.identity.PlainBrowser.portal;

import java.util.concurrent.locks.LockSupport;
import org.foundation.portal.identity.PlainBrowser;
import org.foundation.portal.identity.Realm;
import org.foundation.portal.launch.PortalUnderTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// How an account and the record of a known member find each other, through the real Keycloak and by real letters.
class ClaimIT {

    private static final String PASSWORD = "nobody-guesses-this-one";

    private final Realm realm = new Realm();

    @Test
    void a_known_member_is_claimed_by_a_letter_and_taken_back_by_one_when_the_account_is_made_anew() {
        var first = realm.addAccount("pilar-1", "pilar@demo.example", PASSWORD);
        var pilar = new PlainBrowser().signIn("pilar-1", PASSWORD);
        var page = pilar.go(portal("/members/mine"));
        assertThat(page.address().getPath()).isEqualTo("/people/claim");
        assertThat(page.page().text()).contains("We have sent a link to pilar@demo.example");
        assertThat(pilar.go(portal("/people/inbox")).address().getPath()).isEqualTo("/people/claim");

        var link = linkIn(letter("pilar@demo.example", "Link your account to your record"));
        var ada = new PlainBrowser().signIn("ada", "demo");
        assertThat(ada.go(link).page().select("#use")).isEmpty();
        var opened = pilar.go(link);
        assertThat(opened.page().text()).contains("Link the record of Pilar Ortega to the account “pilar-1”?");
        assertThat(pilar.follow(pilar.press(opened, "use")).page().text()).contains("Pilar Ortega", "Individual");
        assertThat(letter("pilar@demo.example", "Your record is linked to an account"))
                .contains("pilar-1");

        realm.delete(first);
        var second = realm.addAccount("pilar-2", "pilar@demo.example", PASSWORD);
        var anew = new PlainBrowser().signIn("pilar-2", PASSWORD);
        assertThat(anew.go(portal("/members/mine")).address().getPath()).isEqualTo("/people/claim");
        assertThat(anew.go(link).page().select("#use")).isEmpty();
        var again = anew.go(linkIn(letter("pilar@demo.example", "pilar-2", "Link your account to your record")));
        assertThat(anew.follow(anew.press(again, "use")).page().text()).contains("Pilar Ortega", "Individual");
        assertThat(letter("pilar@demo.example", "Your record has passed to another account"))
                .contains("pilar-2");
        realm.delete(second);
    }

    @Test
    void a_changed_address_arrives_with_a_letter_to_the_old_and_to_the_new_one() {
        var name = "mover-" + System.nanoTime();
        var id = realm.addAccount(name, name + "@demo.example", PASSWORD);
        var person = new PlainBrowser().signIn(name, PASSWORD);
        assertThat(person.go(portal("/members/mine")).page().text()).contains("Letters go to " + name);

        realm.changeAddress(id, "new-" + name + "@demo.example");
        var later = new PlainBrowser().signIn(name, PASSWORD);
        assertThat(later.go(portal("/members/mine")).page().text()).contains("Letters go to new-" + name);
        letter(name + "@demo.example", "Letters now go to another address");
        letter("new-" + name + "@demo.example", "Letters now go to another address");
        realm.delete(id);
    }

    private static String linkIn(String letter) {
        return Jsoup.parse(letter).select("pre a").attr("href");
    }

    /// The newest letter to this address that says all this.
    private static String letter(String to, String... words) {
        var mail = "http://localhost:" + PortalUnderTest.running().ports().mail();
        var reader = new PlainBrowser();
        var deadline = System.nanoTime() + 60_000_000_000L;
        while (System.nanoTime() < deadline) {
            var rows = reader.get(mail + "/").page().select("tr");
            for (var row : rows) {
                // the address at the end of the cell, so that new-x@… is not x@…
                if (row.select("td").stream().noneMatch(it -> (" " + it.text()).endsWith(" " + to))) {
                    continue;
                }
                var letter = reader.get(row.select("a").attr("abs:href")).body();
                if (java.util.Arrays.stream(words).allMatch(letter::contains)) {
                    return letter;
                }
            }
            LockSupport.parkNanos(500_000_000L);
        }
        throw new AssertionError("no such letter to " + to);
    }
}
