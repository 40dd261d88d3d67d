package org.foundation.portal.site.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.ConfigurableNavigationHandler;
import jakarta.faces.application.ConfigurableNavigationHandlerWrapper;
import jakarta.faces.application.NavigationHandler;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// What an act returns may be an address, as a thing gives it (`meeting.address().to("minutes")`): it leads there.
public class LastingOutcomes extends ConfigurableNavigationHandlerWrapper {

    public LastingOutcomes(NavigationHandler wrapped) {
        super((ConfigurableNavigationHandler) wrapped);
    }

    @Override
    public void handleNavigation(FacesContext faces, @Nullable String from, @Nullable String outcome) {
        if (outcome == null || !outcome.startsWith("/") || outcome.contains("faces-redirect")) {
            getWrapped().handleNavigation(faces, from, outcome);
            return;
        }
        try {
            faces.getExternalContext().redirect(outcome);
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }
}
