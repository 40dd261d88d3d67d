package org.foundation.portal.site.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Map;

/// Whatever address Faces writes is the lasting one: that a form is sent to, that an act leads to, that a link names.
public class LastingViews extends ViewHandlerWrapper {

    public LastingViews(ViewHandler wrapped) {
        super(wrapped);
    }

    /// A form is sent to the address of the thing that its page shows.
    @Override
    public String getActionURL(FacesContext faces, String view) {
        var url = getWrapped().getActionURL(faces, view);
        if (faces.getViewRoot() == null || !view.equals(faces.getViewRoot().getViewId())) {
            return lasting(faces, url);
        }
        var told = faces.getExternalContext().getRequestParameterMap();
        return addresses(faces).lasting(url, told).orElse(url);
    }

    @Override
    public String getRedirectURL(
            FacesContext faces, String view, Map<String, List<String>> parameters, boolean withTheView) {
        return lasting(faces, getWrapped().getRedirectURL(faces, view, parameters, withTheView));
    }

    @Override
    public String getBookmarkableURL(
            FacesContext faces, String view, Map<String, List<String>> parameters, boolean withTheView) {
        return lasting(faces, getWrapped().getBookmarkableURL(faces, view, parameters, withTheView));
    }

    private static String lasting(FacesContext faces, String url) {
        var query = url.indexOf('?');
        return (query < 0
                        ? addresses(faces).lasting(url, "")
                        : addresses(faces).lasting(url.substring(0, query), url.substring(query + 1)))
                .orElse(url);
    }

    private static Addresses addresses(FacesContext faces) {
        return (Addresses)
                ((ServletContext) faces.getExternalContext().getContext()).getAttribute(Addresses.class.getName());
    }
}
