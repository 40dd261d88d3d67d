package org.foundation.portal.identity.web;

import io.undertow.server.ExchangeCompletionListener;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;
import org.foundation.portal.identity.Visitor;
import org.foundation.portal.platform.Foundation;

/// What has to happen to a request before the adapter sees it, which no filter can: filters come after it.
///
/// * No tokens from elsewhere. The portal is used by people in a browser; the adapter would take the token of any other
///   client of the realm.
/// * An answer of the sign-in service is taken at the two doors only, from whoever was sent there from here.
/// * Whoever comes back from the sign-in service is given a session that nobody held before, so that an id somebody
///   planted is worth nothing, not even for a moment.
/// * The officers' door asks for two factors, which the adapter has no word for.
public final class Door implements ServletExtension {

    static final String PATH = "/sign-in/door";
    static final String OFFICERS = "/sign-in/door/officer";

    /// In the session of whoever came through a door: which one it was.
    static final String CAME_BY = Door.class.getName();

    private static final Logger LOG = Logger.getLogger(Door.class.getName());
    private static final AtomicLong NOTED = new AtomicLong();
    private static final String STATE_COOKIE = "OAuth_Token_Request_State";

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        SessionCookie.of(Boolean.parseBoolean(Foundation.setting("portal.behind-proxy", "false")))
                .describe(context.getSessionCookieConfig());
        deployment.addInitialHandlerChainWrapper(Door::withoutTokens);
        deployment.addOuterHandlerChainWrapper(Door::watched);
    }

    private static HttpHandler withoutTokens(HttpHandler next) {
        return exchange -> {
            exchange.getRequestHeaders().remove(Headers.AUTHORIZATION);
            next.handleRequest(exchange);
        };
    }

    private static HttpHandler watched(HttpHandler next) {
        return exchange -> {
            var path = exchange.getRelativePath();
            if (!path.equals(PATH) && !path.equals(OFFICERS)) {
                elsewhere(exchange, next);
            } else if (parameter(exchange, "error").isPresent()) {
                // somebody turned back at the sign-in service: they did not sign in, and nothing is wrong
                leadTo("/", exchange);
            } else if (parameter(exchange, "code").isPresent()) {
                atDoor(exchange, path, next);
            } else {
                if (path.equals(OFFICERS)) {
                    exchange.addResponseCommitListener(Door::askForTwoFactors);
                }
                next.handleRequest(exchange);
            }
        };
    }

    /// The adapter would take an answer at any address, ask the sign-in service about it, and write to the log.
    private static void elsewhere(HttpServerExchange exchange, HttpHandler next) throws Exception {
        if (parameter(exchange, "code").isPresent()
                && parameter(exchange, "state").isPresent()) {
            leadTo(ReturnTo.of(exchange.getRequestURI()), exchange);
        } else {
            next.handleRequest(exchange);
        }
    }

    /// Whoever was long at the sign-in service, and whose session is over, goes round once more: it remembers them.
    private static void atDoor(HttpServerExchange exchange, String door, HttpHandler next) throws Exception {
        var begun = request(exchange).getSession(false);
        if (!comesBack(exchange)) {
            leadTo("/", exchange);
        } else if (begun == null || begun.getAttribute(SignInServlet.RETURN_TO) == null) {
            leadTo(door.equals(OFFICERS) ? "/sign-in/officer" : "/sign-in", exchange);
        } else {
            beginSession(begun, request(exchange), door);
            exchange.addExchangeCompleteListener(Door::noteRefusal);
            next.handleRequest(exchange);
        }
    }

    private static HttpServletRequest request(HttpServerExchange exchange) {
        return exchange.getAttachment(ServletRequestContext.ATTACHMENT_KEY).getOriginalRequest();
    }

    /// Only with the state that this browser was sent away with: nobody else makes sessions, or ends one.
    private static boolean comesBack(HttpServerExchange exchange) {
        var cookie = exchange.getRequestCookie(STATE_COOKIE);
        return cookie != null
                && parameter(exchange, "state")
                        .filter(cookie.getValue()::equals)
                        .isPresent();
    }

    private static Optional<String> parameter(HttpServerExchange exchange, String name) {
        return Optional.ofNullable(exchange.getQueryParameters().get(name)).map(values -> values.peekFirst());
    }

    private static void beginSession(HttpSession planted, HttpServletRequest request, String door) {
        var returnTo = planted.getAttribute(SignInServlet.RETURN_TO);
        planted.invalidate();
        var session = request.getSession(true);
        session.setAttribute(CAME_BY, door);
        session.setAttribute(SignInServlet.RETURN_TO, returnTo);
    }

    private static void leadTo(String page, HttpServerExchange exchange) {
        exchange.setStatusCode(StatusCodes.FOUND);
        exchange.getResponseHeaders().put(Headers.LOCATION, page);
        exchange.endExchange();
    }

    /// The adapter says nothing when it does not believe what the sign-in service answers. At most once a minute.
    private static void noteRefusal(HttpServerExchange exchange, ExchangeCompletionListener.NextListener next) {
        var now = System.nanoTime();
        var last = NOTED.get();
        if (exchange.getStatusCode() == StatusCodes.FORBIDDEN
                && (last == 0 || now - last > TimeUnit.MINUTES.toNanos(1))
                && NOTED.compareAndSet(last, now)) {
            LOG.warning("the sign-in service answered, and its answer was not accepted: compare the clocks of the two"
                    + " machines, the address of the realm, and the client's name and secret");
        }
        next.proceed();
    }

    /// The adapter's redirect to the sign-in service, with one word more.
    private static void askForTwoFactors(HttpServerExchange exchange) {
        var headers = exchange.getResponseHeaders();
        var location = headers.getFirst(Headers.LOCATION);
        if (location != null && location.contains("response_type=code")) {
            headers.put(Headers.LOCATION, location + "&acr_values=" + Visitor.TWO_FACTORS);
        }
    }
}
