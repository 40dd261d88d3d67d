package org.foundation.portal.site.web;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.net.URI;
import java.util.Set;
import org.foundation.portal.platform.Foundation;
import org.jspecify.annotations.Nullable;

/// Stands before everything else, on the thread that reads the network, where waiting costs nobody a worker. What no
/// honest browser sends is turned away here unread, in a few words and without an entry in the log; a body goes on
/// through [BodyReceiver]; and the portal's own address takes the place of whatever host the request names, since
/// redirects and cookies are made of it.
public class Gate implements ServletExtension {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String METHODS = "GET, HEAD, POST";

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        var address = Foundation.setting("portal.address", "");
        var ours = address.isEmpty() ? null : URI.create(address);
        deployment.addInitialHandlerChainWrapper(next -> before(new BodyReceiver(next), next, ours));
    }

    private static HttpHandler before(BodyReceiver bodyReceiver, HttpHandler next, @Nullable URI ours) {
        return exchange -> {
            var refusal = refusal(exchange);
            if (refusal != 0) {
                refuse(exchange, refusal);
                return;
            }
            settle(exchange, ours);
            if (isReading(exchange)) {
                next.handleRequest(exchange);
            } else {
                bodyReceiver.handleRequest(exchange);
            }
        };
    }

    /// 0: none.
    private static int refusal(HttpServerExchange exchange) {
        var headers = exchange.getRequestHeaders();
        if (exchange.getQueryString().length() > RequestLimits.QUERY) {
            return StatusCodes.REQUEST_URI_TOO_LARGE;
        } else if (hasControls(headers.getFirst(Headers.COOKIE))) {
            return StatusCodes.BAD_REQUEST;
        } else if (headers.contains(Headers.EXPECT)) {
            // a client that asks first sends the body all the same, and would need another way of waiting
            return StatusCodes.EXPECTATION_FAILED;
        } else if (isReading(exchange)) {
            return hasBody(headers) ? StatusCodes.BAD_REQUEST : 0;
        } else if (!exchange.getRequestMethod().equals(HttpString.tryFromString("POST"))) {
            return StatusCodes.METHOD_NOT_ALLOWED;
        } else if (headers.contains(Headers.TRANSFER_ENCODING) || !headers.contains(Headers.CONTENT_LENGTH)) {
            return StatusCodes.LENGTH_REQUIRED;
        }
        return exchange.getRequestContentLength() > RequestLimits.THROWN_AWAY
                ? StatusCodes.REQUEST_ENTITY_TOO_LARGE
                : 0;
    }

    private static boolean isReading(HttpServerExchange exchange) {
        return READING.contains(exchange.getRequestMethod().toString());
    }

    private static boolean hasBody(HeaderMap headers) {
        var length = headers.getFirst(Headers.CONTENT_LENGTH);
        return headers.contains(Headers.TRANSFER_ENCODING) || length != null && !length.equals("0");
    }

    private static boolean hasControls(@Nullable String text) {
        return text != null && text.chars().anyMatch(sign -> sign < ' ' && sign != '\t' || sign == 127);
    }

    private static void refuse(HttpServerExchange exchange, int status) {
        exchange.setPersistent(false);
        exchange.setStatusCode(status);
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/plain;charset=UTF-8");
        if (status == StatusCodes.METHOD_NOT_ALLOWED) {
            exchange.getResponseHeaders().put(Headers.ALLOW, METHODS);
        }
        exchange.getResponseSender().send(status + " " + StatusCodes.getReason(status) + "\n");
    }

    private static void settle(HttpServerExchange exchange, @Nullable URI ours) {
        if (ours != null) {
            exchange.getRequestHeaders().put(Headers.HOST, ours.getAuthority());
            exchange.setRequestScheme(ours.getScheme());
        }
    }
}
