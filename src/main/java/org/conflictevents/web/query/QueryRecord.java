package org.conflictevents.web.query;

import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;

/**
 * One {@link QueryParameters} record: its parameters, its ranges, and the way to make one.
 *
 * @param components the names of the components, in the order of the constructor's arguments
 */
public record QueryRecord(
        Class<?> type,
        Constructor<?> constructor,
        List<String> components,
        List<QueryParameter> parameters,
        List<ValidRange> ranges) {

    /**
     * @throws IllegalArgumentException if the class is not a record, a component's type cannot be read, or the ends of a range are not of one type
     */
    public static QueryRecord of(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type + " has to be a record");
        }
        Constructor<?> constructor = BeanUtils.getResolvableConstructor(type);
        constructor.trySetAccessible();
        RecordComponent[] components = type.getRecordComponents();
        Parameter[] arguments = constructor.getParameters();
        List<QueryParameter> parameters = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            parameters.add(QueryParameter.of(components[i], arguments[i]));
        }
        List<String> names =
                Arrays.stream(components).map(RecordComponent::getName).toList();
        return new QueryRecord(type, constructor, names, List.copyOf(parameters), ranges(type, parameters));
    }

    /** The same record with its parameters as one handler takes them. */
    public QueryRecord with(List<QueryParameter> others) {
        return new QueryRecord(type, constructor, components, List.copyOf(others), ranges);
    }

    private static List<ValidRange> ranges(Class<?> type, List<QueryParameter> parameters) {
        Map<String, Class<?>> types = parameters.stream()
                .collect(Collectors.toMap(
                        QueryParameter::name, parameter -> ClassUtils.resolvePrimitiveIfNecessary(parameter.type())));
        Set<ValidRange> ranges = AnnotatedElementUtils.getMergedRepeatableAnnotations(type, ValidRange.class);
        for (ValidRange range : ranges) {
            Class<?> ends = types.get(range.from());
            if (ends == null || ends != types.get(range.to()) || !Comparable.class.isAssignableFrom(ends)) {
                throw new IllegalArgumentException(
                        range + " on " + type + " does not name two parameters of one comparable type");
            }
        }
        return List.copyOf(ranges);
    }

    /**
     * @param values the value of each parameter by its component's name
     */
    Object create(Map<String, @Nullable Object> values) {
        return BeanUtils.instantiateClass(
                constructor, components.stream().map(values::get).toArray());
    }
}
