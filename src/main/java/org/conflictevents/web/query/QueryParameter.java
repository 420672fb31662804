package org.conflictevents.web.query;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;

/**
 * The query parameter that one component of a {@link QueryParameters} record stands for.
 *
 * @param owner the record
 * @param component the component's name, which is the parameter's unless {@code @RequestParam} gives another
 * @param container List or Set for a parameter that may be repeated, else null
 * @param type the type of one value
 * @param defaultValue the value of an absent parameter; null if it has no default
 * @param allowed all values, if they can be listed; else empty
 */
public record QueryParameter(
        Class<?> owner,
        String component,
        String name,
        @Nullable Class<?> container,
        Class<?> type,
        @Nullable String defaultValue,
        boolean optional,
        ValueReader reader,
        List<String> allowed,
        @Nullable String example) {

    /**
     * @throws IllegalArgumentException if values of the component's type cannot be read
     */
    static QueryParameter of(RecordComponent component, Parameter argument) {
        RequestParam named = AnnotatedElementUtils.getMergedAnnotation(argument, RequestParam.class);
        boolean repeatable = Collection.class.isAssignableFrom(component.getType());
        Class<?> type = repeatable
                ? ResolvableType.forType(component.getGenericType())
                        .getGeneric()
                        .toClass()
                : component.getType();
        String name = named == null || named.name().isEmpty() ? component.getName() : named.name();
        String fallback =
                named == null || named.defaultValue().equals(ValueConstants.DEFAULT_NONE) ? null : named.defaultValue();
        return new QueryParameter(
                component.getDeclaringRecord(),
                component.getName(),
                name,
                repeatable ? component.getType() : null,
                type,
                fallback,
                repeatable || component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                reader(component, type),
                constants(type),
                example(component));
    }

    private static ValueReader reader(RecordComponent component, Class<?> type) {
        boolean last =
                field(component.getDeclaringRecord(), component.getName()).isAnnotationPresent(LastDay.class);
        return last ? DayReader::last : ValueReader.of(type, component.getDeclaringRecord());
    }

    private static List<String> constants(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        return constants == null
                ? List.of()
                : Arrays.stream(constants).map(Object::toString).toList();
    }

    private static @Nullable String example(RecordComponent component) {
        var documented = component.getAccessor().getAnnotation(io.swagger.v3.oas.annotations.Parameter.class);
        return documented == null || documented.example().isEmpty() ? null : documented.example();
    }

    /** This parameter as a handler takes it that allows other values than the type does. */
    public QueryParameter as(ValueReader reader, List<String> allowed, String example) {
        return new QueryParameter(
                owner, component, name, container, type, defaultValue, optional, reader, allowed, example);
    }

    /** These values as a query has them: {@code country=ML&country=NE}. */
    public String written(List<String> values) {
        return values.stream().map(value -> name + "=" + value).collect(Collectors.joining("&"));
    }

    /** An annotation of the component as a whole; null if there is none. */
    public <A extends Annotation> @Nullable A annotation(Class<A> annotation) {
        return field().getAnnotation(annotation);
    }

    /** An annotation of each single value: of the elements if the parameter may be repeated. */
    public <A extends Annotation> @Nullable A valueAnnotation(Class<A> annotation) {
        AnnotatedElement value = field();
        if (container != null && field().getAnnotatedType() instanceof AnnotatedParameterizedType list) {
            AnnotatedType element = list.getAnnotatedActualTypeArguments()[0];
            value = element;
        }
        return value.getAnnotation(annotation);
    }

    // Annotations on a record component are found on its field; the component itself has only those that name
    // it as a target.
    private Field field() {
        return field(owner, component);
    }

    private static Field field(Class<?> owner, String component) {
        try {
            return owner.getDeclaredField(component);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
