package org.foundation.portal.notices;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.UUID;
import org.foundation.portal.platform.Foundation;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.shared.Words;

/// A letter as mail: the legend of a formal one (BL 7.1(a)), the words, where it leads, and who helps (BL 7.1(d)).
final class Mail {

    private Mail() {}

    static Message of(Outbox.Envelope letter, Session session) {
        try {
            return written(letter, session);
        } catch (AddressException e) {
            throw new IllegalArgumentException("501 5.1.3 not an address: " + letter.email(), e);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalArgumentException(String.valueOf(e.getMessage()), e);
        }
    }

    private static MimeMessage written(Outbox.Envelope letter, Session session)
            throws MessagingException, UnsupportedEncodingException {
        var foundation = new Foundation();
        var to = new InternetAddress(letter.email(), letter.name(), "UTF-8");
        to.validate();
        var message = new Numbered(session, letter.id());
        message.setFrom(new InternetAddress(sender(), foundation.getName(), "UTF-8"));
        message.setReplyTo(InternetAddress.parse(foundation.getContact(), false));
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(letter.subject(), "UTF-8");
        message.setText(text(letter, foundation), "UTF-8");
        message.setSentDate(Date.from(letter.postedAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Portal-Notice", letter.id().toString());
        return message;
    }

    static String text(Outbox.Envelope letter, Foundation foundation) {
        var words = Words.in(letter.language(), Foundation.ZONE);
        var body = new StringBuilder();
        if (letter.section() != null) {
            body.append(words.say("notice.legend")).append("\n\n");
        }
        body.append(letter.body());
        if (letter.href() != null) {
            body.append("\n\n").append(foundation.getAddress()).append(letter.href());
        }
        var footer = words.say(Sentence.of("notice.footer")
                .with("foundation", foundation.getName())
                .with("letters", foundation.getAddress() + "/people/inbox")
                .with("contact", foundation.getContact()));
        return body.append("\n\n-- \n").append(footer).toString();
    }

    private static String sender() {
        return Foundation.setting("portal.mail.from", "portal@foundation.example");
    }

    /// The same letter sent twice has the same Message-ID, so that a mail program can tell.
    private static final class Numbered extends MimeMessage {

        private final UUID id;

        Numbered(Session session, UUID id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@" + sender().substring(sender().indexOf('@') + 1) + ">");
        }
    }
}
