/// What somebody sees to about themselves: their account, their employers, their letters.
@NullMarked
package org.foundation.portal.people.web;

import org.jspecify.annotations.NullMarked;
