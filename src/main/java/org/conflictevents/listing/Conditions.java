package org.conflictevents.listing;

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

    private Conditions() {}

    /**
     * A filter for each parameter that a filter sets. What passes all of them passes the filter, provided that no
     * parameter changes what another means.
     *
     * @param filter a record of nullable components and sets; null and the empty set set no condition
     */
    public static <F extends Record> List<F> of(F filter) {
        RecordComponent[] components = filter.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component, filter))
                .toArray();
        List<F> conditions = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null && !values[i].equals(Set.of())) {
                conditions.add(only(filter, components, values[i], i));
            }
        }
        return conditions;
    }

    private static @Nullable Object value(RecordComponent component, Record filter) {
        ReflectionUtils.makeAccessible(component.getAccessor());
        return ReflectionUtils.invokeMethod(component.getAccessor(), filter);
    }

    private static <F extends Record> F only(F filter, RecordComponent[] components, Object value, int at) {
        @Nullable
        Object[] values = Arrays.stream(components)
                .map(component -> component.getType() == Set.class ? Set.of() : null)
                .toArray();
        values[at] = value;
        @SuppressWarnings("unchecked") // A record's class is that of the record.
        Class<F> type = (Class<F>) filter.getClass();
        return BeanUtils.instantiateClass(Objects.requireNonNull(BeanUtils.getResolvableConstructor(type)), values);
    }
}
