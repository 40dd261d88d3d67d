package org.foundation.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.launch.PortalUnderTest;

/// A real Chromium, one for all journeys; every person gets a context of their own. Whatever page is looked at is
/// also held against WCAG 2.2 AA, and a word of the browser's console about a broken policy fails the test.
public final class Browser {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final Playwright PLAYWRIGHT = Playwright.create();
    private static final com.microsoft.playwright.Browser CHROMIUM = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(
                            Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium")))
                    .setArgs(FLAGS));

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
    }

    private Browser() {}

    public static Person anyone() {
        return new Person(CHROMIUM.newContext(options()), true);
    }

    public static Person withoutScript() {
        return new Person(CHROMIUM.newContext(options().setJavaScriptEnabled(false)), false);
    }

    /// A person of the demo, signed in through Keycloak.
    public static Person signedIn(String username) {
        return anyone().signIn(username, "demo");
    }

    private static NewContextOptions options() {
        return new NewContextOptions()
                .setBaseURL(PortalUnderTest.running().address())
                .setViewportSize(1280, 900)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Berlin");
    }

    /// Somebody before a screen.
    public static final class Person implements AutoCloseable {

        private final BrowserContext context;
        private final Page page;
        private final List<String> complaints = new ArrayList<>();
        private final boolean script;

        Person(BrowserContext context, boolean script) {
            this.context = context;
            this.script = script;
            this.page = context.newPage();
            page.setDefaultTimeout(20_000);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
                    complaints.add(message.text());
                }
            });
        }

        public Page page() {
            return page;
        }

        public Person signIn(String username, String password) {
            page.navigate("/sign-in?returnTo=/");
            page.locator("#username").fill(username);
            page.locator("#password").fill(password);
            page.locator("#kc-login").click();
            page.waitForURL(PortalUnderTest.running().address() + "/**");
            return this;
        }

        public Person go(String address) {
            page.navigate(address);
            return this;
        }

        public Person click(String name) {
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(name).setExact(true))
                    .or(page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(name).setExact(true)))
                    .first()
                    .click();
            page.waitForLoadState(LoadState.LOAD);
            return this;
        }

        public Person fill(String label, String text) {
            page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                    .first()
                    .fill(text);
            return this;
        }

        /// Presses Enter in a field, and waits for the page that comes of it.
        public Person enter(String label) {
            page.evaluate("document.documentElement.dataset.before = ''");
            page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                    .first()
                    .press("Enter");
            page.waitForSelector("html:not([data-before])");
            page.waitForLoadState(LoadState.LOAD);
            return this;
        }

        public Person tick(String label) {
            page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                    .first()
                    .check();
            return this;
        }

        public Person reads(String text) {
            PlaywrightAssertions.assertThat(page.locator("main"))
                    .containsText(
                            text,
                            new LocatorAssertions.ContainsTextOptions()
                                    .setUseInnerText(true)
                                    .setTimeout(15_000));
            return this;
        }

        public Person doesNotRead(String text) {
            assertThat(page.locator("main").innerText()).doesNotContain(text);
            return this;
        }

        /// The page is within WCAG 2.2 AA, does not scroll sideways on a phone, and broke no policy.
        public Person accessible() {
            if (!script) {
                throw new IllegalStateException("the checker is itself a script");
            }
            var found = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
            assertThat(found.stream()
                            .map(it -> it.getId() + " " + it.getNodes().get(0).getHtml())
                            .toList())
                    .as(page.url())
                    .isEmpty();
            page.setViewportSize(320, 700);
            var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            page.setViewportSize(1280, 900);
            assertThat(((Number) overflow).intValue())
                    .as("sideways scroll at 320 px on " + page.url())
                    .isLessThanOrEqualTo(0);
            assertThat(complaints).isEmpty();
            return this;
        }

        public void picture(String name) {
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pictures", name + ".png")));
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
