package org.foundation.portal.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foundation.portal.platform.Foundation;

/// The provisioned server with the exploded application. Each run has a base folder of its own, so that the
/// provisioned one stays as the build made it.
final class WildFly {

    private static final List<String> OPENED = List.of(
            "java.base/java.lang",
            "java.base/java.lang.invoke",
            "java.base/java.lang.reflect",
            "java.base/java.io",
            "java.base/java.net",
            "java.base/java.security",
            "java.base/java.util",
            "java.base/java.util.concurrent",
            "java.management/javax.management",
            "java.naming/javax.naming");

    private WildFly() {}

    static Part start(Home home, Ports ports, boolean development) throws IOException {
        var base = home.data().resolve("wildfly");
        Home.deleteTree(base);
        Home.copyTree(home.target("server/standalone"), base);
        deploy(home, base);
        return Part.start(
                "WildFly", home.newLog("wildfly"), command(home, base, ports, development), environment(ports));
    }

    private static void deploy(Home home, Path base) throws IOException {
        var deployments = Files.createDirectories(base.resolve("deployments"));
        Files.createSymbolicLink(deployments.resolve("ROOT.war"), home.target("exploded"));
        Files.writeString(deployments.resolve("ROOT.war.dodeploy"), "ROOT.war");
    }

    private static List<String> command(Home home, Path base, Ports ports, boolean development) {
        var server = home.target("server");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xms128m",
                "-Xmx512m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:SharedArchiveFile=" + home.data().resolve("wildfly.jsa"),
                "-XX:+AutoCreateSharedArchive",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.awt.headless=true",
                "-Duser.timezone=UTC",
                "-Djboss.modules.system.pkgs=org.jboss.byteman"));
        OPENED.forEach(opened -> command.add("--add-opens=" + opened + "=ALL-UNNAMED"));
        command.addAll(List.of(
                "-Dorg.jboss.boot.log.file=" + base.resolve("log/boot.log"),
                "-Dlogging.configuration="
                        + base.resolve("configuration/logging.properties").toUri(),
                "-jar",
                server.resolve("jboss-modules.jar").toString(),
                "-mp",
                server.resolve("modules").toString(),
                "org.jboss.as.standalone",
                "-Djboss.home.dir=" + server,
                "-Djboss.server.base.dir=" + base,
                "-Djboss.bind.address=127.0.0.1",
                "-Djboss.bind.address.management=127.0.0.1",
                "-Djboss.http.port=" + ports.portal(),
                "-Djboss.https.port=0",
                "-Djboss.management.http.port=" + ports.management(),
                "-Djboss.management.https.port=0",
                "-Djboss.node.name=portal",
                "-Djboss.tx.node.id=portal",
                "-Dportal.demo=true",
                "-Dportal.second-factor=" + Foundation.setting("portal.second-factor", "off"),
                "-Dportal.mail.address=http://localhost:" + ports.mail(),
                "-Dportal.address=http://localhost:" + ports.portal(),
                "-Dportal.faces.stage=" + (development ? "Development" : "Production")));
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("portal.foundation.") || name.startsWith("portal.brand."))
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        return command;
    }

    private static Map<String, String> environment(Ports ports) {
        return Map.of(
                "PORTAL_DB_URL",
                "jdbc:postgresql://127.0.0.1:" + ports.database() + "/portal",
                "PORTAL_DB_USER",
                "portal_app",
                "PORTAL_DB_PASSWORD",
                Database.APP_PASSWORD,
                "PORTAL_SMTP_HOST",
                "127.0.0.1",
                "PORTAL_SMTP_PORT",
                String.valueOf(ports.smtp()),
                "OIDC_PROVIDER_URL",
                Keycloak.issuer(ports),
                "OIDC_CLIENT_SECRET",
                Keycloak.CLIENT_SECRET);
    }

    static void awaitReady(Part wildfly, Ports ports) throws InterruptedException {
        wildfly.awaitReady("http://127.0.0.1:" + ports.portal() + "/", Duration.ofMinutes(4));
    }
}
