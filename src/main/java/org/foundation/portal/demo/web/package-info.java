/// The quiet bar at the foot of each page of the demo.
@NullMarked
package org.foundation.portal.demo.web;

import org.jspecify.annotations.NullMarked;
