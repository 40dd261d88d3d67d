/// The frame's own pages and filters.
@NullMarked
package org.foundation.portal.site.web;

import org.jspecify.annotations.NullMarked;
