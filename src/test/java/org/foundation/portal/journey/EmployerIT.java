package org.foundation.portal.journey;

import org.junit.jupiter.api.Test;

/// Whom one works for: declared, ended after a question, and declared again where that was a mistake.
class EmployerIT {

    @Test
    void an_employer_is_declared_ended_and_declared_again() {
        try (var grace = Browser.signedIn("grace")) {
            grace.go("/people/employer").accessible();
            declare(grace).reads("Harbour & Sons");

            grace.click("I no longer work for Harbour & Sons")
                    .reads("If you end it, Harbour & Sons")
                    .accessible();
            grace.click("Keep it").doesNotRead("If you end it");
            end(grace).reads("It no longer counts from");

            declare(grace).doesNotRead("It no longer counts from");
            end(grace).reads("It no longer counts from");
        }
    }

    private static Browser.Person declare(Browser.Person person) {
        return person.fill("Name of the employer", "Harbour & Sons").enter("Name of the employer");
    }

    private static Browser.Person end(Browser.Person person) {
        return person.click("I no longer work for Harbour & Sons").click("Yes, end it: Harbour & Sons");
    }
}
