package org.foundation.portal.site.web;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Leads from the address of a thing to its page, before any servlet, filter or lock sees the request: all of them know
/// pages and their parameters, and nothing is reached that is not reached by its page. What the browser asked for stays
/// what the request says of itself. Whoever reads at another address than the lasting one, as all were before, is sent
/// to that for good.
public class AddressHandler implements ServletExtension {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        if (context.getAttribute(Addresses.class.getName()) != null) {
            // led once is enough: what is found twice would be led back from its page to its address
            return;
        }
        var files = deployment.getServlets().values().stream()
                .flatMap(servlet -> servlet.getMappings().stream())
                .filter(mapping -> !mapping.contains("*"))
                .collect(Collectors.toSet());
        var addresses = new Addresses(pages(context), files);
        context.setAttribute(Addresses.class.getName(), addresses);
        deployment.addInitialHandlerChainWrapper(next -> exchange -> lead(exchange, addresses, next));
    }

    private static void lead(HttpServerExchange exchange, Addresses addresses, HttpHandler next) throws Exception {
        var path = exchange.getRelativePath();
        var query = exchange.getQueryString();
        var lasting = addresses.lasting(path, query);
        var instead = addresses.instead(path);
        var here = query.isEmpty() ? path : path + "?" + query;
        if (!READING.contains(exchange.getRequestMethod().toString())) {
            open(addresses.at(path), exchange, next);
        } else if (instead.isPresent()) {
            send(StatusCodes.FOUND, instead.get(), exchange);
        } else if (lasting.isPresent() && !lasting.get().equals(here)) {
            send(StatusCodes.MOVED_PERMANENTLY, lasting.get(), exchange);
        } else {
            open(addresses.at(path), exchange, next);
        }
    }

    private static void send(int status, String address, HttpServerExchange exchange) {
        exchange.setStatusCode(status);
        exchange.getResponseHeaders().put(Headers.LOCATION, address);
        exchange.endExchange();
    }

    private static void open(Optional<Addresses.FoundPage> found, HttpServerExchange exchange, HttpHandler next)
            throws Exception {
        found.ifPresent(it -> {
            exchange.setRelativePath(it.page());
            it.named()
                    .forEach(one ->
                            exchange.getQueryParameters().put(one.parameter(), new ArrayDeque<>(List.of(one.slug()))));
        });
        next.handleRequest(exchange);
    }

    private static Map<String, Set<String>> pages(ServletContext context) {
        var pages = new HashMap<String, Set<String>>();
        for (var room : below("/", context)) {
            if (room.endsWith("/") && !room.equals("/WEB-INF/") && !room.equals("/META-INF/")) {
                for (var page : below(room, context)) {
                    if (page.endsWith(".xhtml")) {
                        pages.put(page.replace(".xhtml", ""), Addresses.parameters(text(page, context)));
                    }
                }
            }
        }
        return pages;
    }

    private static Set<String> below(String folder, ServletContext context) {
        return Objects.requireNonNullElse(context.getResourcePaths(folder), Set.of());
    }

    private static String text(String page, ServletContext context) {
        try (var text = Objects.requireNonNull(context.getResourceAsStream(page))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
