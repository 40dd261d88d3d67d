package org.foundation.portal.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.foundation.portal.shared.Sentence;
import org.jspecify.annotations.Nullable;

/// What an act has just done, said once, by `t:done`, on the page it leads to. It waits in the session, which whoever
/// acts has; a page that is only read makes none.
@Named
@ApplicationScoped
public class Done {

    private static final String KEY = Done.class.getName();

    public void say(String key) {
        say(Sentence.of(key));
    }

    public void say(Sentence sentence) {
        var faces = FacesContext.getCurrentInstance();
        if (faces != null) {
            faces.getExternalContext().getSessionMap().put(KEY, Site.say(sentence));
        }
    }

    /// The same all through the page that says it, and gone for the next.
    public @Nullable String getSentence() {
        var faces = FacesContext.getCurrentInstance();
        if (faces.getExternalContext().getSession(false) != null) {
            var said = faces.getExternalContext().getSessionMap().remove(KEY);
            if (said != null) {
                faces.getAttributes().put(KEY, said);
            }
        }
        return (String) faces.getAttributes().get(KEY);
    }
}
