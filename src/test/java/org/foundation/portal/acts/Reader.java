package org.foundation.portal.acts;

import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads all that a page has to say, as its markup might: what takes nothing, then what takes one of the things read,
/// and
/// whatever records these hand out. Entities are handed on, not read.
final class Reader {

    private final Set<Object> read = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Object> things = new ArrayList<>();

    static void read(Object page) {
        var reader = new Reader();
        var type = page.getClass().isSynthetic() || page.getClass().getName().contains("$Proxy")
                ? page.getClass().getSuperclass()
                : page.getClass();
        for (var said : offered(type)) {
            if (said.getParameterCount() == 0) {
                reader.take(call(said, page));
            }
        }
        for (var said : offered(type)) {
            if (said.getParameterCount() == 1) {
                for (var thing : List.copyOf(reader.things)) {
                    if (said.getParameterTypes()[0].isInstance(thing)) {
                        reader.take(call(said, page, thing));
                    }
                }
            }
        }
    }

    private static List<Method> offered(Class<?> type) {
        return List.of(type.getMethods()).stream()
                .filter(it -> it.getDeclaringClass() != Object.class
                        && !Modifier.isStatic(it.getModifiers())
                        && it.getReturnType() != void.class
                        && !it.isAnnotationPresent(Transactional.class))
                .toList();
    }

    private void take(@Nullable Object thing) {
        switch (thing) {
            case null -> {}
            case Collection<?> many -> many.forEach(this::take);
            case Map<?, ?> many -> {
                many.keySet().forEach(this::take);
                many.values().forEach(this::take);
            }
            case Optional<?> perhaps -> perhaps.ifPresent(this::take);
            case Object one -> {
                if (one.getClass().getName().startsWith("org.foundation.portal") && read.add(one)) {
                    things.add(one);
                    if (one instanceof Record && !one.getClass().isAnnotationPresent(Entity.class)) {
                        components((Record) one);
                    }
                }
            }
        }
    }

    private void components(Record one) {
        for (var component : one.getClass().getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            take(call(component.getAccessor(), one));
        }
    }

    private static @Nullable Object call(Method said, Object by, Object... of) {
        try {
            return said.invoke(by, of);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(said + " cannot be read", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
