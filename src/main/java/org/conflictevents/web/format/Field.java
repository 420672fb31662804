package org.conflictevents.web.format;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.ResolvableType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A field of a view.
 *
 * @param repeated whether it holds a list
 * @param rowEach whether that has a row for each element: see {@link RowEach}
 * @param fields those of it, or of each of its elements; empty for a plain value
 */
record Field(String name, boolean repeated, boolean rowEach, List<Field> fields) {

    static List<Field> of(Class<?> view) {
        return Arrays.stream(view.getRecordComponents()).map(Field::of).toList();
    }

    private static Field of(RecordComponent component) {
        ResolvableType type = ResolvableType.forType(component.getGenericType());
        boolean repeated = Collection.class.isAssignableFrom(type.toClass());
        Class<?> value = repeated ? type.getGeneric().toClass() : type.toClass();
        // An annotation that names fields as its target is not found on the component itself.
        boolean rowEach = Arrays.stream(component.getDeclaringRecord().getDeclaredFields())
                .anyMatch(field ->
                        field.getName().equals(component.getName()) && field.isAnnotationPresent(RowEach.class));
        return new Field(component.getName(), repeated, rowEach, value.isRecord() ? of(value) : List.of());
    }

    Field with(List<Field> kept) {
        return new Field(name, repeated, rowEach, kept);
    }

    /** One element of it. */
    Field element(List<Field> kept) {
        return new Field(name, false, false, kept);
    }

    /** The row with one element of its list at a time; once without any, if that is empty. */
    static Stream<ObjectNode> elements(ObjectNode row, String list) {
        JsonNode elements = row.path(list);
        Stream<JsonNode> each = elements.isEmpty() ? Stream.of(NullNode.getInstance()) : elements.valueStream();
        return each.map(element -> row.objectNode().setAll(row).set(list, element));
    }
}
