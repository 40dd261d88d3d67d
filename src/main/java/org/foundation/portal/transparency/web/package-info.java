/// The front page and the transparency page, both without a session.
@NullMarked
package org.foundation.portal.transparency.web;

import org.jspecify.annotations.NullMarked;
