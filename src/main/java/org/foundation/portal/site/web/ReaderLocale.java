package org.foundation.portal.site.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foundation.portal.platform.Foundation;
import org.foundation.portal.shared.Texts;

/// In which language a page is shown: the one its reader has chosen, or else the first that the browser asks for and
/// the
/// portal speaks, or else the foundation's.
public class ReaderLocale extends ViewHandlerWrapper {

    public ReaderLocale(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        return chosen(request)
                .or(() -> firstOf(asked(request), Texts.languages()))
                .orElse(Foundation.LANGUAGE);
    }

    /// The page that tells of a failure does not ask the database, which may be what failed.
    private static Optional<Locale> chosen(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                ? Optional.empty()
                : CDI.current().select(ChosenLanguage.class).get().chosen().filter(Texts.languages()::contains);
    }

    /// A browser that asks for nothing would seem to ask for the server's language.
    private static List<Locale> asked(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales());
    }

    /// Whoever asks for Swiss German reads German.
    static Optional<Locale> firstOf(List<Locale> asked, List<Locale> spoken) {
        return asked.stream()
                .flatMap(it ->
                        Optional.ofNullable(
                                Locale.lookup(List.of(new Locale.LanguageRange(it.toLanguageTag())), spoken))
                                .stream())
                .findFirst();
    }
}
