package org.foundation.portal;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Somebody whose pages are in a language, at work on one of them.
public final class ReaderOf {

    private ReaderOf() {}

    public static <T> T pagesIn(Locale language, Callable<T> work) {
        Page.opened(new Page(language));
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            Page.opened(null);
        }
    }

    private static final class Page extends FacesContextWrapper {

        private final UIViewRoot root;

        Page(Locale language) {
            super(null);
            this.root = new UIViewRoot() {
                @Override
                public Locale getLocale() {
                    return language;
                }
            };
        }

        static void opened(FacesContext page) {
            setCurrentInstance(page);
        }

        @Override
        public UIViewRoot getViewRoot() {
            return root;
        }
    }
}
