package org.foundation.portal.people;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Stands outside everything else, the transaction and what is said of refusals.
@OnlyFor
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE - 1)
public class OnlyForInterceptor implements Serializable {

    @Inject
    Actor actor;

    @AroundInvoke
    public @Nullable Object ask(InvocationContext call) throws Exception {
        var offices = Objects.requireNonNull(call.getTarget().getClass().getAnnotation(OnlyFor.class))
                .value();
        if (offices.length == 0) {
            actor.signedIn();
        } else {
            actor.holding(offices);
        }
        return call.proceed();
    }
}
