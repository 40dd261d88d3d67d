package org.foundation.portal.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Carries an edited page into the running portal, so that it shows on reload.
final class PageMirror implements AutoCloseable {

    private final ScheduledExecutorService eye = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().factory());
    private final Path pages;
    private final Path shown;

    private PageMirror(Path pages, Path shown) {
        this.pages = pages;
        this.shown = shown;
    }

    static PageMirror start(Home home) {
        var mirror = new PageMirror(home.project().resolve("webapp"), home.target("exploded"));
        mirror.eye.scheduleWithFixedDelay(mirror::look, 500, 500, TimeUnit.MILLISECONDS);
        return mirror;
    }

    private void look() {
        try (var files = Files.walk(pages)) {
            files.filter(Files::isRegularFile).filter(this::isNewer).forEach(this::carry);
        } catch (IOException | UncheckedIOException e) {
            // an editor may be in the middle of replacing the file: the next look sees it
        }
    }

    private boolean isNewer(Path page) {
        try {
            var copy = shown.resolve(pages.relativize(page).toString());
            return !Files.exists(copy)
                    || Files.getLastModifiedTime(page).compareTo(Files.getLastModifiedTime(copy)) > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private void carry(Path page) {
        try {
            var copy = shown.resolve(pages.relativize(page).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(page, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        eye.shutdownNow();
    }
}
