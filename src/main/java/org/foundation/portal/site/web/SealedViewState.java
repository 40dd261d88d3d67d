package org.foundation.portal.site.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/// A view state belongs to the page that was shown with it. Faces itself knows a state by its number alone and would
/// open any page with it, past all that is asked before a page is shown first. Here the address of the page is sealed
/// into the state; to every other page, and when it cannot be read at all, it is a state that has expired.
public class SealedViewState extends RenderKitFactory {

    private record Sealed(String page, @Nullable Object structure) implements Serializable {}

    public SealedViewState(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
    }

    @Override
    public @Nullable RenderKit getRenderKit(FacesContext faces, String id) {
        var kit = getWrapped().getRenderKit(faces, id);
        return kit == null ? null : new Kit(kit);
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class Kit extends RenderKitWrapper {

        Kit(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseStateManager getResponseStateManager() {
            return new States(getWrapped().getResponseStateManager());
        }
    }

    private static final class States extends ResponseStateManager {

        private final ResponseStateManager wrapped;

        States(ResponseStateManager wrapped) {
            this.wrapped = wrapped;
        }

        @Override
        public void writeState(FacesContext faces, Object state) throws IOException {
            wrapped.writeState(faces, seal(faces, state));
        }

        @Override
        public String getViewState(FacesContext faces, Object state) {
            return wrapped.getViewState(faces, seal(faces, state));
        }

        private static Object seal(FacesContext faces, Object state) {
            return state instanceof Object[] parts
                            && parts.length == 2
                            && !faces.getViewRoot().isTransient()
                    ? new Object[] {new Sealed(faces.getViewRoot().getViewId(), parts[0]), parts[1]}
                    : state;
        }

        @Override
        public @Nullable Object getState(FacesContext faces, String page) {
            return read(faces, page) instanceof Object[] parts
                            && parts.length == 2
                            && parts[0] instanceof Sealed sealed
                            && sealed.page().equals(page)
                    ? new Object[] {sealed.structure(), parts[1]}
                    : null;
        }

        /// Anybody can write any state's number into the form.
        private @Nullable Object read(FacesContext faces, String page) {
            try {
                return wrapped.getState(faces, page);
            } catch (RuntimeException e) {
                return null;
            }
        }

        /// A page without state takes no form, so a form that says it has none is nobody's.
        @Override
        public boolean isStateless(FacesContext faces, String page) {
            return false;
        }

        /// The page that tells of a failure is shown, whatever was sent to the page that failed.
        @Override
        public boolean isPostback(FacesContext faces) {
            return wrapped.isPostback(faces)
                    && ((HttpServletRequest) faces.getExternalContext().getRequest()).getDispatcherType()
                            != DispatcherType.ERROR;
        }

        @Override
        public String getCryptographicallyStrongTokenFromSession(FacesContext faces) {
            return wrapped.getCryptographicallyStrongTokenFromSession(faces);
        }
    }
}
