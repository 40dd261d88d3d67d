/// What falls due for the trail: it is read back, so that whoever changes it is found out without anybody asking.
@NullMarked
package org.foundation.portal.audit.web;

import org.jspecify.annotations.NullMarked;
