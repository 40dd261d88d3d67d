package org.foundation.portal.acts;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/// What the server does around `@Transactional`: join or begin, commit, or roll back for what is thrown unchecked.
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class TransactionalActs implements Serializable {

    @AroundInvoke
    @Nullable
    Object joinOrBegin(InvocationContext invocation) throws Exception {
        if (!House.TRANSACTIONS.isOpen()) {
            return House.TRANSACTIONS.anew(invocation::proceed);
        }
        try {
            return invocation.proceed();
        } catch (RuntimeException e) {
            House.TRANSACTIONS.doom();
            throw e;
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Interceptor
    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
    static class Anew implements Serializable {

        @AroundInvoke
        @Nullable
        Object begin(InvocationContext invocation) throws Exception {
            return House.TRANSACTIONS.anew(invocation::proceed);
        }
    }
}
