package org.foundation.portal.site.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.foundation.portal.platform.DatabaseAway;
import org.foundation.portal.shared.Detour;
import org.foundation.portal.shared.Forbidden;
import org.foundation.portal.shared.MovedForGood;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// Turns what a page throws into the page that says so: nothing here, not for you, sign in first, the form has
/// expired.
public class FriendlyExceptions extends ExceptionHandlerFactory {

    private static final Logger LOG = Logger.getLogger(FriendlyExceptions.class.getName());

    public static final String WHO = "portal.who";
    public static final String WHY = "portal.why";

    public FriendlyExceptions(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Friendly(getWrapped().getExceptionHandler());
    }

    private static final class Friendly extends ExceptionHandlerWrapper {

        Friendly(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            var faces = FacesContext.getCurrentInstance();
            var events = getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                if (answered(events.next().getContext().getException(), faces)) {
                    events.remove();
                    while (events.hasNext()) {
                        events.next();
                        events.remove();
                    }
                    return;
                }
            }
            getWrapped().handle();
        }

        private static boolean answered(Throwable thrown, FacesContext faces) {
            if (DatabaseAway.explains(thrown)) {
                return sayAway(thrown, faces);
            }
            return find(thrown).map(cause -> answer(cause, faces)).orElse(false);
        }

        /// One line in the log: every page fails, and the reason is the database.
        private static boolean sayAway(Throwable thrown, FacesContext faces) {
            var external = faces.getExternalContext();
            if (external.isResponseCommitted()) {
                return false;
            }
            LOG.log(Level.SEVERE, "{0}: the database cannot be reached: {1}", new Object[] {
                external.getRequestServletPath(), deepest(thrown).getMessage()
            });
            external.getRequestMap().put(DatabaseAway.MARK, Boolean.TRUE);
            external.setResponseHeader("Retry-After", "10");
            try {
                external.responseSendError(503, null);
            } catch (IOException e) {
                throw new FacesException(e);
            }
            faces.responseComplete();
            return true;
        }

        private static boolean answer(Throwable cause, FacesContext faces) {
            var external = faces.getExternalContext();
            var request = (HttpServletRequest) external.getRequest();
            try {
                switch (cause) {
                    case NotFound n -> external.responseSendError(404, null);
                    case Forbidden f -> {
                        request.setAttribute(WHO, f.who());
                        external.responseSendError(403, null);
                    }
                    case ViewExpiredException v -> external.responseSendError(440, null);
                    case MovedForGood moved -> {
                        external.setResponseStatus(301);
                        external.setResponseHeader("Location", moved.address());
                    }
                    case Detour detour -> external.redirect(detour.page() + "?returnTo=" + here(request));
                    case Refusal refusal -> {
                        request.setAttribute(WHY, Site.say(refusal));
                        external.responseSendError(409, null);
                    }
                    default -> {
                        return false;
                    }
                }
                faces.responseComplete();
                return true;
            } catch (IOException e) {
                throw new FacesException(e);
            }
        }

        private static String here(HttpServletRequest request) {
            var query = request.getQueryString();
            return URLEncoder.encode(
                    request.getRequestURI() + (query == null ? "" : "?" + query), StandardCharsets.UTF_8);
        }

        private static Throwable deepest(Throwable thrown) {
            var cause = thrown;
            for (@Nullable Throwable below = thrown; below != null; below = below.getCause()) {
                cause = below;
            }
            return cause;
        }

        private static Optional<Throwable> find(Throwable thrown) {
            for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                if (cause instanceof NotFound
                        || cause instanceof Forbidden
                        || cause instanceof MovedForGood
                        || cause instanceof Detour
                        || cause instanceof ViewExpiredException
                        || cause instanceof Refusal) {
                    return Optional.of(cause);
                }
            }
            return Optional.empty();
        }
    }
}
