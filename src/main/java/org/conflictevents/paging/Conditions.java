package org.conflictevents.paging;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.util.ReflectionUtils;

/** Takes a filter apart. */
public final class Conditions {

    /** Looking a record's components up takes longer than taking it apart. */
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private Conditions() {}

    /**
     * A filter for each parameter that a filter sets. What passes all of them passes the filter, provided that no
     * parameter changes what another means.
     *
     * @param filter a record of nullable components and sets; null and the empty set set no condition
     */
    public static <F extends Record> List<F> of(F filter) {
        Shape shape = SHAPES.get(filter.getClass());
        List<F> conditions = new ArrayList<>();
        for (int i = 0; i < shape.accessors().length; i++) {
            Object value = ReflectionUtils.invokeMethod(shape.accessors()[i], filter);
            if (value != null && !value.equals(Set.of())) {
                @SuppressWarnings("unchecked") // The shape is that of the filter's class.
                F condition = (F) shape.only(value, i);
                conditions.add(condition);
            }
        }
        return conditions;
    }

    /**
     * What is known of a class of filters.
     *
     * @param unset the components of a filter without conditions
     */
    private record Shape(
            Method[] accessors,
            Constructor<?> constructor,
            @Nullable Object[] unset) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Method[] accessors =
                    Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
            Arrays.stream(accessors).forEach(ReflectionUtils::makeAccessible);
            @Nullable
            Object[] unset = Arrays.stream(components)
                    .map(component -> component.getType() == Set.class ? Set.of() : null)
                    .toArray();
            return new Shape(accessors, Objects.requireNonNull(BeanUtils.getResolvableConstructor(type)), unset);
        }

        Object only(Object value, int at) {
            @Nullable Object[] values = unset.clone();
            values[at] = value;
            return BeanUtils.instantiateClass(constructor, values);
        }
    }
}
