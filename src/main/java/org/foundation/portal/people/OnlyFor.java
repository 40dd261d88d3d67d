package org.foundation.portal.people;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A page that is read only by whoever holds one of these offices today, or by anybody who is signed in where it names
/// none. It is asked at each call from outside, of each getter as of each act: nothing of the page is given to anybody
/// else, by whatever way they came to it.
///
///     @Named("financesAccounts")
///     @ViewScoped
///     @OnlyFor(Office.TREASURER)
///     public class AccountsPage implements Serializable {
@InterceptorBinding
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnlyFor {
    @Nonbinding
    Office[] value() default {};
}
