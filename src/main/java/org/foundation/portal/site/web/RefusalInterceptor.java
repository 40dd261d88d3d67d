package org.foundation.portal.site.web;

import jakarta.annotation.Priority;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import org.foundation.portal.platform.BrokenRule;
import org.jspecify.annotations.Nullable;

/// Stands outside the transaction, so that what was refused is already rolled back when it is said. Around the act
/// everything shown is forgotten: the act reads anew, and so does the page that says the refusal.
@ShowsRefusals
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class RefusalInterceptor implements Serializable {

    @AroundInvoke
    public @Nullable Object say(InvocationContext act) throws Exception {
        PerRequest.forgetAll();
        try {
            return act.proceed();
        } catch (Exception e) {
            var refusal = BrokenRule.refusalIn(e, Site::has);
            if (refusal.isEmpty()) {
                throw e;
            }
            var faces = FacesContext.getCurrentInstance();
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Site.say(refusal.get()), null));
            faces.validationFailed();
            PerRequest.forgetAll();
            return null;
        }
    }
}
