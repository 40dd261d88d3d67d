package org.foundation.portal.notices.web;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.management.JMException;
import javax.management.ObjectName;
import org.foundation.portal.notices.MailLimits;
import org.foundation.portal.notices.Outbox;
import org.foundation.portal.notices.SendLetters;

/// The post leaves every few seconds. It has a timer of its own: a slow mail server does not hold up a vote. After each
/// round it has counted what is left, for whoever watches the portal.
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticesTimer {

    private static final Logger LOG = Logger.getLogger(NoticesTimer.class.getName());

    private volatile Outbox.LetterCount letterCount = new Outbox.LetterCount(0, 0);

    @Inject
    SendLetters sendLetters;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void send() {
        try {
            sendLetters.round();
            letterCount = outbox.count(MailLimits.configured(), clock.instant());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the post could not leave; it is tried again", e);
        }
    }

    @PostConstruct
    void show() {
        try {
            ManagementFactory.getPlatformMBeanServer().registerMBean(new Letters(this), name());
        } catch (JMException e) {
            LOG.log(Level.WARNING, "the letters cannot be watched", e);
        }
    }

    @PreDestroy
    void hide() {
        try {
            ManagementFactory.getPlatformMBeanServer().unregisterMBean(name());
        } catch (JMException e) {
            LOG.log(Level.FINE, "the letters were not watched", e);
        }
    }

    private static ObjectName name() throws JMException {
        return new ObjectName("org.foundation.portal:type=Letters");
    }

    private record Letters(NoticesTimer timer) implements PostWatch {

        @Override
        public long getWaiting() {
            return timer.letterCount.waiting();
        }

        @Override
        public long getUndelivered() {
            return timer.letterCount.undelivered();
        }

        @Override
        public boolean isMailServerAway() {
            return timer.sendLetters.isServerAway();
        }
    }
}
