/// The rulebook as pages: read-only, public, each value with its section and its dates.
@NullMarked
package org.foundation.portal.bylaws.web;

import org.jspecify.annotations.NullMarked;
