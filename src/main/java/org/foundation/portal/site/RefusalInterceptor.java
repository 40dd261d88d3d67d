package org.foundation.portal.site;

import jakarta.annotation.Priority;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import java.io.Serializable;
import java.util.Optional;
import org.foundation.portal.shared.Refusal;
import org.hibernate.JDBCException;
import org.jspecify.annotations.Nullable;

/// Stands outside the transaction, so that what was refused is already rolled back when it is said. Around the act
/// everything shown is forgotten: the act reads anew, and so does the page that says the refusal.
@ShowsRefusals
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class RefusalInterceptor implements Serializable {

    @AroundInvoke
    public @Nullable Object say(InvocationContext act) throws Exception {
        Shown.forgetAll();
        try {
            return act.proceed();
        } catch (Exception e) {
            var refusal = refusalIn(e);
            if (refusal.isEmpty()) {
                throw e;
            }
            var faces = FacesContext.getCurrentInstance();
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Site.say(refusal.get()), null));
            faces.validationFailed();
            Shown.forgetAll();
            return null;
        }
    }

    private static Optional<Refusal> refusalIn(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
            if (cause instanceof OptimisticLockException || cause instanceof org.hibernate.StaleStateException) {
                return Optional.of(new Refusal("site.somebody-was-faster"));
            }
            if (cause instanceof JDBCException broken && BrokenRule.isBrokenBy(broken)) {
                return Optional.of(BrokenRule.refusal(broken, Site::has));
            }
        }
        return Optional.empty();
    }
}
