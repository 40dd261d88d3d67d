package org.foundation.portal.acts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// The fields of this test marked `@Inject` get the portal's own services; [Stage] and [HandClock] are there as well.
///
///     @OnDatabase
///     class ResignTest {
///         @Inject Stage stage;
///         @Inject Memberships memberships;
///
///         @Test
///         void a_member_resigns_at_any_time() {
///             stage.signIn("ada");
///             stage.act(() -> resign.resign(membership));
///             assertThat(memberships.byId(membership).orElseThrow().ending()).isPresent();
///         }
///     }
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(OnDatabaseExtension.class)
public @interface OnDatabase {}
