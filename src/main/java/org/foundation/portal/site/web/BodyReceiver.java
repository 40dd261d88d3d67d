package org.foundation.portal.site.web;

import io.undertow.conduits.BytesReceivedStreamSourceConduit;
import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.RequestBufferingHandler;
import io.undertow.util.AttachmentKey;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;
import org.xnio.channels.Channels;
import org.xnio.channels.StreamSourceChannel;

/// Waits for the body of a request, whole, before anything is done with it, and not for ever. No worker waits with it:
/// three hundred slow senders occupy three hundred small buffers and delay nobody's page. A body that is too large is
/// read and thrown away, because a browser that is cut off in the middle shows no page.
final class BodyReceiver implements HttpHandler {

    private static final AttachmentKey<Wait> WAIT = AttachmentKey.create(Wait.class);
    private static final int BUFFER = 16 << 10;
    private static final String BUSY =
            "Many large forms and files are arriving just now. Go back and send yours again in a minute.\n";

    private final AtomicInteger large = new AtomicInteger();
    private final HttpHandler next;
    private final HttpHandler whole;

    BodyReceiver(HttpHandler next) {
        this.next = next;
        this.whole = new RequestBufferingHandler(this::arrived, (int) (RequestLimits.UPLOAD / BUFFER) + 1);
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        var length = exchange.getRequestContentLength();
        var wanted = length <= RequestLimits.body(exchange.getRelativePath());
        var counted = wanted && length > RequestLimits.LARGE;
        if (counted && large.incrementAndGet() > RequestLimits.LARGE_AT_ONCE) {
            large.decrementAndGet();
            turnAway(exchange);
            return;
        }
        var wait = new Wait(exchange, counted ? large : null);
        exchange.putAttachment(WAIT, wait);
        exchange.addExchangeCompleteListener((it, others) -> {
            wait.end();
            others.proceed();
        });
        exchange.setMaxEntitySize(RequestLimits.THROWN_AWAY);
        if (wanted) {
            whole.handleRequest(exchange);
        } else {
            throwAway(exchange);
        }
    }

    private void arrived(HttpServerExchange exchange) throws Exception {
        exchange.getAttachment(WAIT).end();
        next.handleRequest(exchange);
    }

    private void throwAway(HttpServerExchange exchange) throws Exception {
        var channel = exchange.getRequestChannel();
        if (isAtEnd(channel)) {
            thrownAway(exchange);
            return;
        }
        channel.getReadSetter().set(it -> {
            try {
                if (isAtEnd(it)) {
                    it.suspendReads();
                    Connectors.executeRootHandler(this::thrownAway, exchange);
                }
            } catch (IOException e) {
                exchange.getAttachment(WAIT).cutOff();
            }
        });
        channel.resumeReads();
    }

    private static boolean isAtEnd(StreamSourceChannel channel) throws IOException {
        long read;
        do {
            read = Channels.drain(channel, Long.MAX_VALUE);
        } while (read > 0);
        return read < 0;
    }

    /// The length still says what was sent, and [ForgeryFilter] answers it; there is nothing left to be read.
    private void thrownAway(HttpServerExchange exchange) throws Exception {
        exchange.getRequestHeaders().remove(Headers.CONTENT_TYPE);
        arrived(exchange);
    }

    private static void turnAway(HttpServerExchange exchange) {
        exchange.setPersistent(false);
        exchange.setStatusCode(StatusCodes.SERVICE_UNAVAILABLE);
        exchange.getResponseHeaders().put(Headers.RETRY_AFTER, "60");
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/plain;charset=UTF-8");
        exchange.getResponseSender().send(BUSY);
    }

    /// One body under way, with its time.
    private static final class Wait {

        private final HttpServerExchange exchange;
        private final @Nullable AtomicInteger counted;
        private final XnioExecutor.Key end;
        private final AtomicBoolean over = new AtomicBoolean();
        private final AtomicLong received = new AtomicLong();
        private final long began = System.nanoTime();

        Wait(HttpServerExchange exchange, @Nullable AtomicInteger counted) {
            this.exchange = exchange;
            this.counted = counted;
            this.end = exchange.getIoThread()
                    .executeAfter(
                            this::cutOff,
                            RequestLimits.arrival(exchange.getRequestContentLength())
                                    .toMillis(),
                            TimeUnit.MILLISECONDS);
            if (exchange.getRequestContentLength() > RequestLimits.LARGE) {
                exchange.addRequestWrapper(
                        (body, it) -> new BytesReceivedStreamSourceConduit(body.create(), received::addAndGet));
                lookAgain();
            }
        }

        private void lookAgain() {
            exchange.getIoThread().executeAfter(this::look, 1, TimeUnit.SECONDS);
        }

        private void look() {
            if (RequestLimits.isTooSlow(received.get(), Duration.ofNanos(System.nanoTime() - began))) {
                cutOff();
            } else if (!over.get()) {
                lookAgain();
            }
        }

        boolean end() {
            if (!over.compareAndSet(false, true)) {
                return false;
            }
            end.remove();
            if (counted != null) {
                counted.decrementAndGet();
            }
            return true;
        }

        void cutOff() {
            if (end()) {
                IoUtils.safeClose(exchange.getConnection());
            }
        }
    }
}
