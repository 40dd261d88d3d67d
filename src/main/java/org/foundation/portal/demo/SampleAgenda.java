package org.foundation.portal.demo;

import java.util.List;
import java.util.stream.Stream;
import org.foundation.portal.meetings.MotionMatter;

/// What an invented board talked about, month by month.
final class SampleAgenda {

    /// A motion; `no` and `apart` are the first names of those who voted no or were recused.
    record Moved(String title, String text, MotionMatter matter, String no, String apart) {

        static Moved of(String title, String text) {
            return new Moved(title, text, MotionMatter.ORDINARY, "", "");
        }
    }

    record SampleItem(List<String> agenda, List<Moved> motions, String minutes) {}

    private static final List<SampleItem> MONTHS = List.of(
            month(
                    List.of("Plan for the release", "Mirrors in the south"),
                    List.of(
                            Moved.of(
                                    "Two mirrors in the southern hemisphere",
                                    "Resolved, that the foundation pays the transit of two mirrors, in Nairobi and in Santiago, for one year.")),
                    """
                    ## Plan for the release

                    The release team expects the beta in six weeks. Two build machines have to be replaced before.

                    ## Mirrors in the south

                    Downloads from Kenya and Chile take three times as long as elsewhere. Two sponsors offered machines if
                    the foundation pays the transit.
                    """),
            month(
                    List.of("Budget of the coming year", "Travel fund"),
                    List.of(
                            Moved.of(
                                    "Budget of the coming year",
                                    "Resolved, that the budget presented by the treasurer is adopted, with a reserve of at least twelve months."),
                            new Moved(
                                    "Travel fund",
                                    "Resolved, that up to 12,000 USD are set aside for the travel of contributors who speak at conferences.",
                                    MotionMatter.ORDINARY,
                                    "Hugo",
                                    "")),
                    """
                    ## Budget of the coming year

                    The treasurer presented it line by line.

                    | | USD |
                    |---|--:|
                    | Infrastructure | 96,000 |
                    | Events | 31,000 |
                    | Travel | 12,000 |

                    ## Travel fund

                    One director would rather spend the money on build machines.
                    """),
            month(
                    List.of("Security response", "Trademark guidelines"),
                    List.of(Moved.of(
                            "Trademark guidelines",
                            "Resolved, that the trademark guidelines, version 2, are adopted and published.")),
                    """
                    ## Security response

                    The median time from disclosure to an update was **19 hours** in the last quarter.

                    ## Trademark guidelines

                    The comments of the members were worked in. User groups may use the logo without asking.
                    """),
            month(
                    List.of("Hosting contract", "Committee appointments"),
                    List.of(
                            new Moved(
                                    "Hosting contract",
                                    "Resolved, that the contract with Fjordlys Datasenter AS is renewed for two years.",
                                    MotionMatter.ORDINARY,
                                    "",
                                    "Bjorn"),
                            Moved.of(
                                    "Membership committee",
                                    "Resolved, that Margaret Chen and Mina Rossi are appointed to the membership committee.")),
                    """
                    ## Hosting contract

                    Bjorn Aasen works for the contractor. He explained the offer, answered questions, and took no part in the vote.

                    ## Committee appointments

                    Both candidates introduced themselves.
                    """),
            month(List.of("Report of the treasurer"), List.of(), ""),
            month(
                    List.of("Report of the treasurer", "Matters of the cancelled meeting"),
                    List.of(Moved.of(
                            "Report of the treasurer",
                            "Resolved, that the financial report of the second quarter is accepted and published.")),
                    """
                    ## Report of the treasurer

                    Income of the quarter was 61,400 USD, expenses were 54,900 USD. The reserve is 28 months.

                    ## Matters of the cancelled meeting

                    Nothing urgent had been left over.
                    """),
            month(
                    List.of("Conflict-of-interest policy", "Build farm"),
                    List.of(Moved.of(
                            "Build farm", "Resolved, that three build machines are bought, for at most 27,000 USD.")),
                    """
                    ## Conflict-of-interest policy

                    Every director has signed the new text.

                    ## Build farm

                    Three offers were compared. The cheapest one does not include support.
                    """),
            month(
                    List.of("Amendment of the by-laws", "Community survey"),
                    List.of(new Moved(
                            "Amendment of section 3.5",
                            "Resolved, that section 3.5 of the by-laws is amended so that a tenth of the members and a tenth of the votes make a quorum.",
                            MotionMatter.BYLAWS,
                            "",
                            "")),
                    """
                    ## Amendment of the by-laws

                    Half of the members never voted in the last elections, so that a quorum of half can hardly be reached. The
                    text was sent with the notice.

                    ## Community survey

                    1,130 people answered. Documentation is what they miss most.
                    """),
            month(
                    List.of("Documentation grant", "Date of the general meeting"),
                    List.of(
                            Moved.of(
                                    "Documentation grant",
                                    "Resolved, that 8,000 USD are granted for rewriting the installation guide."),
                            new Moved(
                                    "Paid advertisement",
                                    "Resolved, that the foundation advertises the next release in two trade magazines.",
                                    MotionMatter.ORDINARY,
                                    "Dora Kofi Pilar Yuki Hugo",
                                    "")),
                    """
                    ## Documentation grant

                    The survey asked for it. The text will be under a free licence.

                    ## Advertisement

                    Most directors doubt that it reaches anybody who does not know us.
                    """),
            month(
                    List.of("Election calendar", "Backups"),
                    List.of(Moved.of(
                            "Election committee",
                            "Resolved, that Elena Petrova and Omar Haddad are appointed to the election committee.")),
                    """
                    ## Election calendar

                    The secretary presented the dates. The committee publishes them.

                    ## Backups

                    A restore was rehearsed; it took four hours. The goal is two.
                    """),
            month(
                    List.of("Sponsors", "Continuous integration"),
                    List.of(Moved.of("Sponsor prospectus", "Resolved, that the sponsor prospectus is published.")),
                    ""),
            month(
                    List.of("Report of the treasurer", "Preparation of the election"),
                    List.of(Moved.of(
                            "Financial report",
                            "Resolved, that the financial report of the third quarter is accepted and published.")),
                    """
                    ## Report of the treasurer

                    Income and expenses are as budgeted.

                    ## Preparation of the election

                    The committee reported that all dates can be kept.
                    """));

    private SampleAgenda() {}

    static SampleItem of(int month) {
        return MONTHS.get(month % MONTHS.size());
    }

    private static SampleItem month(List<String> topics, List<Moved> motions, String minutes) {
        return new SampleItem(
                Stream.concat(topics.stream(), Stream.of("Approval of the minutes", "Any other business"))
                        .toList(),
                motions,
                minutes);
    }
}
