package org.foundation.portal.acts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;

/// There is no request below the browser; whoever asks it for something has left the act.
@ApplicationScoped
class Request {

    @Produces
    HttpServletRequest none() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Request.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, method, args) -> {
                    throw new UnsupportedOperationException("there is no request here: " + method);
                });
    }
}
