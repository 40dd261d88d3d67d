package org.foundation.portal.site.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.transaction.Transactional;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Lets a page read what is called by its name: `#{poll.title}` is `poll.title()`, as it is of a record in EL 6.
///
/// Only of the portal's own types, and only a public method that takes nothing and returns something. Where there is a
/// getter, the getter is read. What opens a transaction is an act, and is never read; nothing is ever written.
///
/// What may be there or not is read through: `#{poll.roll.rollHash}` is nothing where there is no roll yet. Whether it
/// is there says `#{poll.roll.present}`.
public class AccessorELResolver extends ELResolver {

    private static final String OURS = "org.foundation.portal.";
    private static final String PRESENT = "present";
    private static final Pattern GETTER = Pattern.compile("(get|is)\\p{Upper}.*");
    private static final Set<String> OF_EVERY_OBJECT = Set.of("hashCode", "toString");

    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return accessors(type);
        }
    };

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base instanceof Optional<?> optional && !PRESENT.equals(property)) {
            context.setPropertyResolved(base, property);
            return optional.map(it -> context.getELResolver().getValue(context, it, property))
                    .orElse(null);
        }
        var accessor = accessor(base, property);
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return read(accessor, base);
    }

    private static @Nullable Object read(Method accessor, @Nullable Object base) {
        try {
            return accessor.invoke(base);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getTargetException());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Method accessor(@Nullable Object base, @Nullable Object property) {
        return base == null
                        || base instanceof ResourceBundle
                        || !base.getClass().getName().startsWith(OURS)
                ? null
                : ACCESSORS.get(base.getClass()).get(String.valueOf(property));
    }

    private static Map<String, Method> accessors(Class<?> type) {
        var methods = List.of(type.getMethods());
        var getters = methods.stream().map(Method::getName).collect(Collectors.toSet());
        return methods.stream()
                .filter(it -> isAccessor(it) && !isAct(type, it.getName()))
                .filter(it -> !getters.contains(prefixed("get", it)) && !getters.contains(prefixed("is", it)))
                .filter(Method::trySetAccessible)
                .collect(Collectors.toMap(Method::getName, Function.identity(), (one, other) -> one));
    }

    private static boolean isAccessor(Method method) {
        return method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && !Modifier.isStatic(method.getModifiers())
                && !OF_EVERY_OBJECT.contains(method.getName())
                && !GETTER.matcher(method.getName()).matches()
                && (method.getDeclaringClass().getName().startsWith(OURS) || isNameOfWord(method));
    }

    private static boolean isNameOfWord(Method method) {
        return method.getDeclaringClass() == Enum.class && method.getName().equals("name");
    }

    /// Asked of the class itself as well: what CDI or Hibernate puts before it carries no annotations.
    private static boolean isAct(@Nullable Class<?> type, String name) {
        return type != null
                && (Arrays.stream(type.getDeclaredMethods())
                                .anyMatch(it -> it.getName().equals(name)
                                        && it.getParameterCount() == 0
                                        && it.isAnnotationPresent(Transactional.class))
                        || isAct(type.getSuperclass(), name));
    }

    private static String prefixed(String prefix, Method method) {
        var name = method.getName();
        return prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {}

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return true;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }
}
