package org.foundation.portal.site.web;

import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;

/// A form that anybody may fill in needs a session, and ten thousand requests for it make ten thousand sessions. They
/// end after some minutes; while too many begin, those that began first end at once. The session of somebody who has
/// signed in is never among them.
@WebListener
public class AnonymousSessions implements HttpSessionListener {

    private final Deque<HttpSession> begun = new ConcurrentLinkedDeque<>();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        begun.addLast(event.getSession());
        while (begun.size() > RequestLimits.SESSIONS_OF_NOBODY) {
            end(begun.pollFirst(), event.getSession().getMaxInactiveInterval());
        }
    }

    /// After signing in, a session lasts longer than an anonymous one.
    private static void end(@Nullable HttpSession oldest, int timeOfNobody) {
        try {
            if (oldest != null && oldest.getMaxInactiveInterval() <= timeOfNobody) {
                oldest.setMaxInactiveInterval(1);
            }
        } catch (IllegalStateException e) {
            // it has ended by itself
        }
    }
}
