package org.foundation.portal.site.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A list in which nothing is chosen submits nothing at all, where an empty box submits an empty text. To a page both
/// are an empty text.
public class EmptyTextELResolver extends ELResolver {

    private static final String OURS = "org.foundation.portal.";

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        if (value != null || base == null || !base.getClass().getName().startsWith(OURS)) {
            return;
        }
        setter(base.getClass(), String.valueOf(property)).ifPresent(it -> {
            try {
                it.invoke(base, "");
            } catch (ReflectiveOperationException e) {
                throw new ELException(e);
            }
            context.setPropertyResolved(base, property);
        });
    }

    private static Optional<Method> setter(Class<?> type, String property) {
        var name = "set" + Character.toUpperCase(property.charAt(0)) + property.substring(1);
        return Stream.of(type.getMethods())
                .filter(it -> it.getName().equals(name)
                        && it.getParameterCount() == 1
                        && it.getParameterTypes()[0] == String.class)
                .findFirst();
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return false;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }
}
