package org.foundation.portal.notices;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.Transactional;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.Properties;
import org.foundation.portal.shared.Texts;
import org.foundation.portal.shared.Tick;
import org.foundation.portal.site.Foundation;

/// Sends the letters that are due, a hundred at a time. A letter is marked sent in the transaction that held its
/// lock.
@ApplicationScoped
public class NoticesTimer {

    private static final int BATCH = 100;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    @Resource(lookup = "java:jboss/mail/Default")
    Session mail;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void run(@Observes Tick tick) {
        var due = notices.takeDue(tick.now(), BATCH);
        if (due.isEmpty()) {
            return;
        }
        try (var transport = impatient().getTransport()) {
            transport.connect();
            for (var notice : due) {
                send(notice, transport);
            }
        } catch (MessagingException e) {
            due.stream()
                    .filter(notice -> notice.sentAt() == null)
                    .forEach(notice -> notice.failed(String.valueOf(e.getMessage()), clock.instant()));
        }
    }

    /// A mail server that hangs must not hold up everything else that is due.
    private Session impatient() {
        var properties = new Properties();
        properties.putAll(mail.getProperties());
        properties.put("mail.smtp.connectiontimeout", "5000");
        properties.put("mail.smtp.timeout", "10000");
        properties.put("mail.smtp.writetimeout", "10000");
        return Session.getInstance(properties);
    }

    private void send(Notice notice, Transport transport) {
        try {
            var message = written(notice);
            transport.sendMessage(message, message.getAllRecipients());
            notice.sent(clock.instant());
        } catch (MessagingException | UnsupportedEncodingException e) {
            notice.failed(String.valueOf(e.getMessage()), clock.instant());
        }
    }

    private MimeMessage written(Notice notice) throws MessagingException, UnsupportedEncodingException {
        var texts = Texts.in(Locale.ENGLISH);
        var body = new StringBuilder();
        if (notice.section() != null) {
            body.append(texts.getString("notice.legend")).append("\n\n");
        }
        body.append(notice.body());
        if (notice.href() != null) {
            body.append("\n\n").append(address()).append(notice.href());
        }
        body.append("\n\n").append(texts.getString("notice.footer"));
        var message = new MimeMessage(mail);
        message.setFrom(new InternetAddress(sender(), texts.getString("notice.sender"), "UTF-8"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(notice.email(), notice.name(), "UTF-8"));
        message.setSubject(notice.subject(), "UTF-8");
        message.setText(body.toString(), "UTF-8");
        message.setSentDate(Date.from(notice.postedAt()));
        message.setHeader("X-Portal-Notice", notice.id().toString());
        return message;
    }

    private static String address() {
        return Foundation.setting("portal.address", "http://localhost:8080");
    }

    private static String sender() {
        return Foundation.setting("portal.mail.from", "portal@foundation.example");
    }
}
