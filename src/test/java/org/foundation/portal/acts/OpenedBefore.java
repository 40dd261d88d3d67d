package org.foundation.portal.acts;

import org.foundation.portal.launch.DatabaseUnderTest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/// Where a database stands for many JVMs, as it does for `./portal mutate`, each opens the house before its first test
/// and not within it: what a test covers, and how long it takes, is then its own.
public class OpenedBefore implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (DatabaseUnderTest.isShared()) {
            House.open();
        }
    }

    /// PIT finds the tests of a class by running them all, in each of its JVMs.
    static boolean isOnlyLookingForTests() {
        return DatabaseUnderTest.isShared()
                && StackWalker.getInstance()
                        .walk(frames -> frames.anyMatch(it -> it.getClassName().endsWith("JUnit5TestUnitFinder")));
    }
}
