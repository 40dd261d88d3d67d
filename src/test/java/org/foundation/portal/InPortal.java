package org.foundation.portal;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/// The portal's classes without its pages, as a second application beside the real one: for tests that run inside the
/// server on the real database. Its timer and its sample stay out, so that only the test acts.
public final class InPortal {

    private InPortal() {}

    public static WebArchive archive(String name) {
        var archive = ShrinkWrap.create(ExplodedImporter.class, name + ".war")
                .importDirectory(
                        new File("target/exploded"),
                        Filters.exclude(
                                ".*(TickTimer|NoticesTimer|/demo/Sample)\\.class|.*\\.xhtml|.*/WEB-INF/(web|jboss-web|faces-config)\\.xml|.*/(oidc\\.json|undertow-handlers\\.conf)"))
                .as(WebArchive.class);
        return archive.addAsWebInfResource(EmptyAsset.INSTANCE, "test-marker").addAsLibraries(jarOf(Assertions.class));
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
