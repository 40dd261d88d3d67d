/// The post: its timer, and what the secretary does about letters that did not arrive.
@NullMarked
package org.foundation.portal.notices.web;

import org.jspecify.annotations.NullMarked;
