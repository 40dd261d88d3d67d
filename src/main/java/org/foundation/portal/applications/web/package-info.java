/// Applying, and admitting others.
@NullMarked
package org.foundation.portal.applications.web;

import org.jspecify.annotations.NullMarked;
