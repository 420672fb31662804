package org.conflictevents.formats;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.core.ResolvableType;

/**
 * A field of a view.
 *
 * @param text whether its values are words rather than numbers, days or truth values
 * @param repeated whether it holds a list
 * @param fields what it, or each of its elements, consists of; empty if it is a plain value
 */
record Field(String name, boolean text, boolean repeated, List<Field> fields) {

    static List<Field> of(Class<?> view) {
        return Arrays.stream(view.getRecordComponents()).map(Field::of).toList();
    }

    private static Field of(RecordComponent component) {
        ResolvableType type = ResolvableType.forType(component.getGenericType());
        boolean repeated = Collection.class.isAssignableFrom(type.toClass());
        Class<?> value = repeated ? type.getGeneric().toClass() : type.toClass();
        return new Field(
                component.getName(),
                CharSequence.class.isAssignableFrom(value) || value.isEnum() || value == Object.class,
                repeated,
                value.isRecord() ? of(value) : List.of());
    }

    Field with(List<Field> kept) {
        return new Field(name, text, repeated, kept);
    }

    /** Whether a list is to be found anywhere within. */
    boolean holdsLists() {
        return fields.stream().anyMatch(field -> field.repeated() || field.holdsLists());
    }
}
