/// What all pages share: the reader's words and dates, what a form says when it is refused, and the filters of a
/// careful site. Faces ends here: whatever is not in a room's `web` runs without it.
///
/// Faces is Mojarra, which the server brings, at 4.0.14, the newest of its line that Maven Central has; Apache MyFaces
/// 4.0.3 was weighed against it. Mojarra has two published holes at that version. One (CVE-2026-46581) lets whoever
/// names the address of an included page read files: here every include, template and tag is a constant of the page,
/// and `PagesTest` refuses any other. The other (CVE-2026-120421) needs client windows, which web.xml switches off.
/// MyFaces has neither, but WildFly has no part for it in Maven Central: it would be a module of our own, tested with
/// this server by nobody else. What MyFaces does better, a view state that belongs to its page, [SealedViewState] does.
@NullMarked
package org.foundation.portal.site.web;

import org.jspecify.annotations.NullMarked;
