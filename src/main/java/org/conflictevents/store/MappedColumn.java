package org.conflictevents.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * A column, and where in an object its value stands: as much of JPA's mapping as the entities use.
 *
 * @param reading from the object to the column's value; null for null
 */
record MappedColumn(String name, UnaryOperator<@Nullable Object> reading) {

    @Nullable
    Object value(Object of) {
        return reading.apply(of);
    }

    /** Those of an entity or of something embedded, what is embedded in it included. */
    static List<MappedColumn> of(Class<?> type) {
        return of(type, UnaryOperator.identity(), Map.of()).toList();
    }

    /** Those of what the list holds. */
    static List<MappedColumn> ofElements(Field list) {
        Class<?> type = (Class<?>) ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
        return type.isAnnotationPresent(Embeddable.class)
                ? of(type)
                : List.of(new MappedColumn(column(list), UnaryOperator.identity()));
    }

    static MappedColumn id(Class<?> entity) {
        return fields(entity)
                .filter(field -> field.isAnnotationPresent(Id.class))
                .map(field -> new MappedColumn(column(field), reading(field)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(entity + " has no id of one column"));
    }

    static Stream<Field> fields(Class<?> type) {
        return Stream.of(type.getDeclaredFields()).filter(field -> !Modifier.isStatic(field.getModifiers()));
    }

    static UnaryOperator<@Nullable Object> reading(Field field) {
        ReflectionUtils.makeAccessible(field);
        return object -> object == null ? null : plain(ReflectionUtils.getField(field, object));
    }

    static String underscored(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private static Stream<MappedColumn> of(
            Class<?> type, UnaryOperator<@Nullable Object> parent, Map<String, String> overrides) {
        return fields(type)
                .filter(field -> !field.isAnnotationPresent(ElementCollection.class))
                .flatMap(field -> {
                    UnaryOperator<@Nullable Object> value = reading(field);
                    return of(field, object -> value.apply(parent.apply(object)), overrides);
                });
    }

    private static Stream<MappedColumn> of(
            Field field, UnaryOperator<@Nullable Object> value, Map<String, String> overrides) {
        if (field.getType().isAnnotationPresent(Embeddable.class)) {
            return of(field.getType(), value, overrides(field));
        }
        if (field.isAnnotationPresent(ManyToOne.class)) {
            UnaryOperator<@Nullable Object> id = id(field.getType()).reading();
            return Stream.of(new MappedColumn(
                    field.getAnnotation(JoinColumn.class).name(), object -> id.apply(value.apply(object))));
        }
        return Stream.of(new MappedColumn(overrides.getOrDefault(field.getName(), column(field)), value));
    }

    private static Map<String, String> overrides(Field field) {
        Map<String, String> columns = new HashMap<>();
        for (AttributeOverride override : field.getAnnotationsByType(AttributeOverride.class)) {
            columns.put(override.name(), override.column().name());
        }
        return columns;
    }

    private static String column(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? underscored(field.getName()) : column.name();
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
