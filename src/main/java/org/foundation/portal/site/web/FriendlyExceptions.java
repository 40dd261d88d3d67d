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
import org.foundation.portal.shared.Detour;
import org.foundation.portal.shared.Forbidden;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.site.Site;
import org.jspecify.annotations.Nullable;

/// Turns what a page throws into the page that says so: nothing here, not for you, sign in first, the form has
/// expired.
public class FriendlyExceptions extends ExceptionHandlerFactory {

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
            return find(thrown).map(cause -> answer(cause, faces)).orElse(false);
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

        private static Optional<Throwable> find(Throwable thrown) {
            for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                if (cause instanceof NotFound
                        || cause instanceof Forbidden
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
