/// The few words every room speaks: a refusal, a window of time, money. They depend on nothing of ours, so that any
/// room may use them.
@NullMarked
package org.foundation.portal.shared;

import org.jspecify.annotations.NullMarked;
