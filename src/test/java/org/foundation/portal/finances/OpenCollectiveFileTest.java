package org.foundation.portal.finances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foundation.portal.shared.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The transactions of a real project against what its owner published. Two things in the published figures are not
/// in the export, and both come from the owner's own books: thirteen bounties that their winners gave back at once
/// (sponsors and bounties both grow, no money moves), and one gift to another collective counted as a bounty.
class OpenCollectiveFileTest {

    static final String EXPORT = "open-collective-transactions.csv";
    static final String PUBLISHED = "open-collective-published.json";

    final Books books = new Books();
    final CategoryRules owner = CategoryRules.read("Contribution to Party d6c217 = bounties", Books.chart());

    @BeforeEach
    void the_file_is_there() {
        assumeTrue(Files.exists(Books.shared(EXPORT)) && Files.exists(Books.shared(PUBLISHED)));
    }

    @Test
    void imports_as_it_is() throws IOException {
        var run = books.take(export());

        assertThat(run.reading().columns()).isEqualTo(ColumnSet.OPEN_COLLECTIVE);
        assertThat(run.problems()).isEmpty();
        assertThat(run.fresh()).hasSize(1916);
        assertThat(run.known()).isZero();
    }

    @Test
    void changes_nothing_the_second_time() throws IOException {
        books.take(export());
        var again = books.take(export());

        assertThat(again.fresh()).isEmpty();
        assertThat(again.known()).isEqualTo(1916);
        assertThat(books.size()).isEqualTo(1916);
    }

    @Test
    void takes_only_what_is_new_of_a_longer_export() throws IOException {
        var lines = new String(export(), StandardCharsets.UTF_8).lines().toList();
        var earlier = lines.getFirst() + "\n" + String.join("\n", lines.subList(101, lines.size()));

        assertThat(books.take(earlier.getBytes(StandardCharsets.UTF_8)).fresh()).hasSize(1816);
        assertThat(books.take(export()).fresh()).hasSize(100);
    }

    @Test
    void enters_the_oldest_row_first() throws IOException {
        books.take(export());

        assertThat(books.rows())
                .isSortedAccordingTo(
                        Comparator.comparing(parsedRow -> parsedRow.posting().on()));
        assertThat(books.rows().getFirst().line()).isEqualTo(1917);
        assertThat(books.rows().getLast().line()).isEqualTo(2);
    }

    @Test
    void comes_to_the_fees_the_results_and_the_assets_that_were_published() throws IOException {
        books.take(export());

        published().forEach((year, figures) -> {
            var statementOfActivities = books.activities(year);
            assertThat(of(statementOfActivities.expense(), "fees"))
                    .as("fees of %s", year)
                    .isEqualTo(figure(figures, "fees").negated());
            assertThat(statementOfActivities.result()).as("result of %s", year).isEqualTo(figure(figures, "net"));
            assertThat(books.position(year).inHand())
                    .as("assets at the end of %s", year)
                    .isEqualTo(assets(year));
        });
    }

    @Test
    void comes_to_every_published_figure_once_the_owners_own_entries_are_added() throws IOException {
        books.take(export(), owner);
        books.take(Books.fixture("donated-bounties.csv"));

        assertThat(published()).hasSize(10).allSatisfy((year, figures) -> {
            var statementOfActivities = books.activities(year);
            assertThat(of(statementOfActivities.income(), "sponsors"))
                    .as("sponsors")
                    .isEqualTo(figure(figures, "sponsors"));
            assertThat(of(statementOfActivities.expense(), "bounties"))
                    .as("bounties")
                    .isEqualTo(figure(figures, "bounties").negated());
            assertThat(of(statementOfActivities.expense(), "misc"))
                    .as("misc")
                    .isEqualTo(figure(figures, "misc").negated());
            assertThat(of(statementOfActivities.expense(), "fees"))
                    .as("fees")
                    .isEqualTo(figure(figures, "fees").negated());
            assertThat(statementOfActivities.result()).as("net").isEqualTo(figure(figures, "net"));
            assertThat(books.position(year).inHand()).as("assets").isEqualTo(assets(year));
        });
    }

    /// Without them, sponsors and bounties fall short by the same amount in three years, and by nothing in the
    /// others.
    @Test
    void lacks_exactly_the_bounties_that_were_given_back() throws IOException {
        books.take(export(), owner);
        var givenBack = Map.of(2023, "50", 2024, "400", 2025, "200");

        published().forEach((year, figures) -> {
            var missing = dollars(givenBack.getOrDefault(year, "0"));
            var statementOfActivities = books.activities(year);
            assertThat(of(statementOfActivities.income(), "sponsors").plus(missing))
                    .isEqualTo(figure(figures, "sponsors"));
            assertThat(of(statementOfActivities.expense(), "bounties").plus(missing))
                    .isEqualTo(figure(figures, "bounties").negated());
        });
    }

    /// The newest expense's processor fee is in `netAmount`, but not yet in the export's own balance.
    @Test
    void differs_from_the_balance_column_by_the_newest_processor_fee() throws IOException {
        books.take(export());
        var newest = new String(export(), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();

        assertThat(newest).contains("\"-1.13\"").contains("\"5689.42\"");
        assertThat(dollars("5689.42").minus(books.position(2026).inHand())).isEqualTo(dollars("1.13"));
    }

    @Test
    void balances_at_the_end_of_every_year() throws IOException {
        books.take(export());

        for (int year = 2017; year <= 2026; year++) {
            var statementOfPosition = books.position(year);
            assertThat(statementOfPosition.inHand())
                    .isEqualTo(statementOfPosition.owed().plus(statementOfPosition.own()));
        }
    }

    private static byte[] export() throws IOException {
        return Files.readAllBytes(Books.shared(EXPORT));
    }

    private static JsonObject all() {
        try (var reader = Json.createReader(Files.newBufferedReader(Books.shared(PUBLISHED)))) {
            return reader.readObject().getJsonObject("published");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<Integer, JsonObject> published() {
        var years = all().getJsonObject("revenues_expenses_by_year");
        return years.keySet().stream().collect(Collectors.toMap(OpenCollectiveFileTest::year, years::getJsonObject));
    }

    private static Money assets(int year) {
        var assets = all().getJsonObject("assets_at_year_end");
        return assets.keySet().stream()
                .filter(it -> year(it) == year)
                .map(it -> dollars(assets.getJsonNumber(it).bigDecimalValue()))
                .findFirst()
                .orElseThrow();
    }

    private static int year(String name) {
        return Integer.parseInt(name.substring(0, 4));
    }

    private static Money figure(JsonObject figures, String name) {
        return figures.containsKey(name) ? dollars(figures.getJsonNumber(name).bigDecimalValue()) : dollars("0");
    }

    private static Money of(List<Category> categories, String code) {
        return categories.stream()
                .filter(it -> it.code().equals(code))
                .map(Category::amount)
                .findFirst()
                .orElse(Money.zero(Books.USD));
    }

    private static Money dollars(String amount) {
        return dollars(new BigDecimal(amount));
    }

    private static Money dollars(BigDecimal amount) {
        return Money.of(amount, Books.USD);
    }
}
