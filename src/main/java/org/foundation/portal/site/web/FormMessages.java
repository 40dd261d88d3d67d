package org.foundation.portal.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is wrong with the form, for the summary above it: each message once, with the field it belongs to.
@Named("formMessages")
@ApplicationScoped
public class FormMessages {

    public record FormMessage(@Nullable String field, String text) {}

    public List<FormMessage> getLines() {
        var faces = FacesContext.getCurrentInstance();
        var lines = new ArrayList<FormMessage>();
        faces.getClientIdsWithMessages().forEachRemaining(field -> {
            for (var message : faces.getMessageList(field)) {
                lines.add(new FormMessage(field, message.getSummary()));
                message.rendered();
            }
        });
        return lines.stream().distinct().toList();
    }
}
