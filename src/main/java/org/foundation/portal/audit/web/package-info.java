/// What falls due for the trail: it is verified, so that tampering is found without anybody asking.
@NullMarked
package org.foundation.portal.audit.web;

import org.jspecify.annotations.NullMarked;
