package org.foundation.portal.site.web;

import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import org.foundation.portal.shared.Texts;
import org.jspecify.annotations.Nullable;

/// `#{msg['…']}`: the texts in the language of whoever reads the page. Faces looks for a class or a file of its own for
/// each language, and so finds this one for all of them.
public class PageTexts extends ResourceBundle {

    private static Texts texts() {
        return Texts.in(Site.language());
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts().containsKey(key) ? texts().getString(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return texts().getKeys();
    }

    @Override
    protected Set<String> handleKeySet() {
        return texts().keySet();
    }
}
