package org.foundation.portal.notices;

import jakarta.mail.Session;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;

/// A mail server of the kinds one meets: what it answers, and when it hangs up, is its mood.
public final class MoodyServer implements AutoCloseable {

    /// What the server does at each step; an empty answer means that it hangs up without a word.
    public interface Mood {

        default String greets() {
            return "220 here";
        }

        /// `taken` letters have come over this connection.
        default String onSender(int taken) {
            return "250 ok";
        }

        default String onRecipient(String address) {
            return "250 ok";
        }

        default String onLetter(int taken) {
            return "250 queued";
        }
    }

    public static final Mood GOOD = new Mood() {};

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    /// Whose letters came, also where the answer did not.
    public final List<String> taken = new CopyOnWriteArrayList<>();
    public final List<String> letters = new CopyOnWriteArrayList<>();
    public volatile Mood mood;
    volatile int connections;

    public MoodyServer(Mood mood) throws IOException {
        this.mood = mood;
        Thread.ofVirtual().start(this::open);
    }

    public Properties properties() {
        var properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(door.getLocalPort()));
        return properties;
    }

    Session session() {
        return Session.getInstance(properties());
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                var visitor = door.accept();
                connections++;
                Thread.ofVirtual().start(() -> talk(visitor));
            } catch (IOException e) {
                // closed
            }
        }
    }

    private void talk(Socket visitor) {
        try (visitor;
                var in = new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.UTF_8))) {
            int over = 0;
            var to = "";
            if (!says(visitor, mood.greets())) {
                return;
            }
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var command = line.toUpperCase(java.util.Locale.ROOT);
                String answer;
                if (command.startsWith("MAIL")) {
                    answer = mood.onSender(over);
                } else if (command.startsWith("RCPT")) {
                    to = line.replaceAll(".*<(.*)>.*", "$1");
                    answer = mood.onRecipient(to);
                } else if (command.startsWith("DATA")) {
                    says(visitor, "354 go on");
                    var letter = new StringBuilder();
                    for (var text = in.readLine(); text != null && !text.equals("."); text = in.readLine()) {
                        letter.append(text).append('\n');
                    }
                    answer = mood.onLetter(over);
                    if (answer.isEmpty() || answer.startsWith("250")) {
                        taken.add(to);
                        letters.add(letter.toString());
                        over++;
                    }
                } else {
                    answer = command.startsWith("QUIT") ? "221 bye" : "250 ok";
                }
                if (!says(visitor, answer)) {
                    return;
                }
            }
        } catch (IOException e) {
            // the visitor is gone
        }
    }

    /// Whether the connection stays.
    private static boolean says(Socket visitor, String answer) throws IOException {
        if (!answer.isEmpty()) {
            visitor.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
            visitor.getOutputStream().flush();
        }
        return !answer.isEmpty() && !answer.startsWith("421");
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
