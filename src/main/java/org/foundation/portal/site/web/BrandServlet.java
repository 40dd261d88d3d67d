package org.foundation.portal.site.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.foundation.portal.platform.Foundation;

/// `/site.css` — the foundation's own colours, over the house stylesheet. Empty unless configured.
@WebServlet("/site.css")
public class BrandServlet extends HttpServlet {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}|[a-z]+|oklch\\([0-9. %]+\\)");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/css;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        var css = new StringBuilder();
        token(css, "--brand-light", Foundation.setting("portal.brand.colour", ""));
        token(css, "--brand-dark", Foundation.setting("portal.brand.colour-dark", ""));
        response.getWriter().write(css.isEmpty() ? "" : ":root{" + css + "}\n");
    }

    private static void token(StringBuilder css, String name, String value) {
        if (COLOUR.matcher(value).matches()) {
            css.append(name).append(':').append(value).append(';');
        }
    }
}
