package org.foundation.portal.notices;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Properties;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The conversation with the mail server: one connection for as many letters as the server likes, and another when the
/// server closes it. Nothing that goes wrong here is thrown; it is a [SendResult] about one letter.
final class MailServer implements AutoCloseable {

    private final Session session;
    private @Nullable Transport open;

    MailServer(Session session) {
        this.session = session;
        bePatient(session.getProperties());
    }

    /// A server may look at a letter for a while before it says yes; whoever hangs up too early sends it twice.
    private static void bePatient(Properties properties) {
        properties.putIfAbsent("mail.smtp.connectiontimeout", "10000");
        properties.putIfAbsent("mail.smtp.timeout", "120000");
        properties.putIfAbsent("mail.smtp.writetimeout", "60000");
    }

    /// Only what was certainly not taken is offered again at once, on a new connection.
    SendResult hand(Function<Session, Message> letter) {
        Message message;
        try {
            message = letter.apply(session);
        } catch (IllegalArgumentException e) {
            return new SendResult.Refused(wordsOf(e), true);
        }
        var first = offer(message);
        return first == ServerOffer.HUNG_UP ? again(message) : first.answer();
    }

    private SendResult again(Message message) {
        close();
        var second = offer(message);
        return second == ServerOffer.HUNG_UP
                ? new SendResult.Away("the server hangs up before it takes a letter")
                : second.answer();
    }

    private record ServerOffer(SendResult answer) {
        static final ServerOffer HUNG_UP = new ServerOffer(new SendResult.Away(""));
    }

    private ServerOffer offer(Message message) {
        Transport transport;
        try {
            transport = connected();
        } catch (MessagingException | RuntimeException e) {
            close();
            return new ServerOffer(new SendResult.Away(wordsOf(e)));
        }
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new ServerOffer(new SendResult.Taken());
        } catch (SendFailedException e) {
            return answered(e);
        } catch (IllegalStateException e) {
            // "Not connected": said before anything is sent
            return ServerOffer.HUNG_UP;
        } catch (MessagingException | RuntimeException e) {
            close();
            return new ServerOffer(new SendResult.Lost(wordsOf(e)));
        }
    }

    private ServerOffer answered(SendFailedException failure) {
        var words = wordsOf(failure);
        var reply = SendResult.Reply.in(words);
        if (reply.isEmpty()) {
            close();
            return new ServerOffer(new SendResult.Lost(words));
        }
        if (reply.get().isGoodbye()) {
            return ServerOffer.HUNG_UP;
        }
        var ofTheRecipient = failure.getInvalidAddresses() != null && failure.getInvalidAddresses().length > 0;
        return new ServerOffer(
                new SendResult.Refused(words, ofTheRecipient && reply.get().isOfTheAddress()));
    }

    private Transport connected() throws MessagingException {
        if (open != null && open.isConnected()) {
            return open;
        }
        close();
        var fresh = session.getTransport();
        fresh.connect();
        open = fresh;
        return fresh;
    }

    /// The server's own words, when it spoke: they are those of the innermost failure.
    private static String wordsOf(Throwable failure) {
        var words = String.valueOf(failure.getMessage());
        Throwable inner = failure;
        while (inner instanceof MessagingException messaging && messaging.getNextException() != null) {
            inner = messaging.getNextException();
            words = inner.getMessage() == null ? words : inner.getMessage();
        }
        return words.strip();
    }

    @Override
    public void close() {
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException | RuntimeException e) {
                // it is gone either way
            }
            open = null;
        }
    }
}
