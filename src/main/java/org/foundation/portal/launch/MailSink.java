package org.foundation.portal.launch;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes every mail that the portal and Keycloak send, and shows it in the browser: nothing leaves the machine.
public final class MailSink implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    private final GreenMail smtp;
    private final HttpServer http;
    private final List<MimeMessage> arrived = new ArrayList<>();
    private final Set<MimeMessage> known = Collections.newSetFromMap(new IdentityHashMap<>());

    private MailSink(GreenMail smtp, HttpServer http) {
        this.smtp = smtp;
        this.http = http;
    }

    static MailSink start(Ports ports) throws IOException {
        var smtp = new GreenMail(new ServerSetup(ports.smtp(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.withConfiguration(com.icegreen.greenmail.configuration.GreenMailConfiguration.aConfig()
                .withDisabledAuthentication());
        smtp.start();
        var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.mail()), 0);
        var sink = new MailSink(smtp, http);
        http.createContext("/", sink::answer);
        http.start();
        return sink;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try {
            var path = exchange.getRequestURI().getPath();
            if (path.equals("/")) {
                send(exchange, 200, list());
            } else if (path.matches("/\\d{1,9}") && Integer.parseInt(path.substring(1)) < mails().length) {
                send(exchange, 200, letter(Integer.parseInt(path.substring(1))));
            } else {
                send(exchange, 404, page("No such mail", "<p>There is no mail at this address.</p>"));
            }
        } catch (MessagingException e) {
            send(exchange, 500, page("Unreadable", "<p>" + escape(String.valueOf(e.getMessage())) + "</p>"));
        }
    }

    /// In the order in which they were first looked at; the server keeps them mailbox by mailbox.
    private synchronized MimeMessage[] mails() {
        for (var mail : smtp.getReceivedMessages()) {
            if (known.add(mail)) {
                arrived.add(mail);
            }
        }
        return arrived.toArray(MimeMessage[]::new);
    }

    private String list() throws MessagingException {
        var mails = mails();
        var rows = new StringBuilder();
        for (int i = mails.length - 1; i >= 0 && i >= mails.length - 200; i--) {
            rows.append("<tr><td>")
                    .append(escape(recipient(mails[i])))
                    .append("</td><td><a href=\"/")
                    .append(i)
                    .append("\">")
                    .append(escape(mails[i].getSubject()))
                    .append("</a></td></tr>");
        }
        return page(
                "Mail that would have been sent",
                mails.length == 0
                        ? "<p>No mail yet.</p>"
                        : "<p>" + mails.length + " in all, newest first.</p><table><tr><th>To</th><th>Subject</th></tr>"
                                + rows + "</table>");
    }

    private String letter(int number) throws MessagingException {
        var mail = mails()[number];
        return page(
                mail.getSubject(),
                "<p><a href=\"/\">All mail</a></p><p>To " + escape(recipient(mail)) + "</p><pre>"
                        + LINK.matcher(escape(text(mail))).replaceAll("<a href=\"$0\">$0</a>") + "</pre>");
    }

    private static String recipient(Message mail) throws MessagingException {
        var to = mail.getRecipients(Message.RecipientType.TO);
        if (to == null || to.length == 0) {
            return "";
        }
        var first = (InternetAddress) to[0];
        return first.getPersonal() == null ? first.getAddress() : first.getPersonal() + ", " + first.getAddress();
    }

    /// The plain text of a mail; of several parts, the first.
    private static String text(MimeMessage mail) throws MessagingException {
        try {
            var content = mail.getContent();
            while (content instanceof jakarta.mail.Multipart parts) {
                content = parts.getBodyPart(0).getContent();
            }
            return String.valueOf(content);
        } catch (IOException e) {
            return GreenMailUtil.getBody(mail);
        }
    }

    private static String page(String title, String body) {
        return """
                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>%1$s</title>
                <meta name="viewport" content="width=device-width">
                <style>:root{color-scheme:light dark}body{font:1rem/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
                table{border-collapse:collapse;width:100%%}td,th{padding:.5rem;border-bottom:1px solid #8886;text-align:start}
                pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}</style></head>
                <body><main><h1>%1$s</h1>%2$s</main></body></html>
                """.formatted(escape(title), body);
    }

    private static String escape(@org.jspecify.annotations.Nullable String text) {
        return text == null
                ? ""
                : text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
    }

    private static void send(HttpExchange exchange, int status, String html) throws IOException {
        var bytes = html.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        http.stop(0);
        smtp.stop();
    }
}
