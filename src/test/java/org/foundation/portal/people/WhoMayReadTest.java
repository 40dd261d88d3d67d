package org.foundation.portal.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.shared.Forbidden;
import org.foundation.portal.shared.SignInNeeded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Each page that is not for everybody, called at each of its methods by somebody it is not for.
@OnDatabase
class WhoMayReadTest {

    private static final List<? extends Class<?>> PAGES = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.foundation.portal")
                    .stream()
                    .filter(it -> it.isAnnotatedWith(OnlyFor.class)
                            && it.getSimpleName().endsWith("Page"))
                    .map(JavaClass::reflect)
                    .toList();

    @Inject
    Stage stage;

    @Inject
    @Any
    Instance<Object> beans;

    @Test
    void whoever_is_not_signed_in_is_given_nothing_of_a_page_for_somebody() {
        assertThat(PAGES).hasSizeGreaterThan(25);
        assertThat(answered(PAGES, SignInNeeded.class)).isEmpty();
    }

    @Test
    void a_member_is_given_nothing_of_an_officers_page() {
        stage.signIn("ada");
        var officers = PAGES.stream()
                .filter(it -> it.getAnnotation(OnlyFor.class).value().length > 0)
                .toList();
        assertThat(officers).hasSizeGreaterThan(15);
        assertThat(answered(officers, Forbidden.class)).isEmpty();
    }

    private List<String> answered(List<? extends Class<?>> pages, Class<?> refusal) {
        var answered = new ArrayList<String>();
        for (var page : pages) {
            var bean = beans.select(page).get();
            for (var method : page.getMethods()) {
                if (method.getDeclaringClass() != Object.class && !isRefused(bean, method, refusal)) {
                    answered.add(page.getName() + "." + method.getName());
                }
            }
        }
        return answered;
    }

    private static boolean isRefused(Object bean, Method method, Class<?> refusal) {
        try {
            method.invoke(
                    bean,
                    Arrays.stream(method.getParameterTypes())
                            .map(WhoMayReadTest::anything)
                            .toArray());
            return false;
        } catch (InvocationTargetException e) {
            return refusal.isInstance(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object anything(Class<?> type) {
        return Array.get(Array.newInstance(type, 1), 0);
    }
}
