package org.conflictevents.web.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a view, all or a selection, in the order in which the view declares them; columns of a selection are in its own
 * order.
 */
public final class ViewFields {

    private final List<Field> fields;
    private final boolean all;
    private final List<String> selected;

    private ViewFields(List<Field> fields, boolean all, List<String> selected) {
        this.fields = List.copyOf(fields);
        this.all = all;
        this.selected = selected;
    }

    /** All fields of a view, which is a record of values, records and lists of either. */
    public static ViewFields of(Class<?> view) {
        return new ViewFields(Field.of(view), true, List.of());
    }

    List<Field> fields() {
        return fields;
    }

    /** The fields of a row, in which those of a list stand beside the others, under their names without its own. */
    ViewFields inRow(List<Field> row, String list) {
        String prefix = list + ".";
        List<String> names = selected.stream()
                .map(name -> name.startsWith(prefix) ? name.substring(prefix.length()) : name)
                .toList();
        return new ViewFields(row, all, names);
    }

    /** Whether these are all fields of the view. */
    public boolean all() {
        return all;
    }

    /** Whether there are no fields. */
    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** Every name that a selection may use: {@code date} for all of it, {@code date.start} for one field of it. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        collect("", fields, names);
        return names;
    }

    /** A field's whole name where rows print it without that of the list whose elements they are: {@code items.side} of side. */
    public String whole(String name) {
        Set<String> known = names();
        String ofItems = "items." + name;
        return !known.contains(name) && known.contains(ofItems) ? ofItems : name;
    }

    /** The name of the first field, for an example. */
    public String firstName() {
        return fields.get(0).name();
    }

    private static void collect(String prefix, List<Field> fields, Set<String> names) {
        for (Field field : fields) {
            names.add(prefix + field.name());
            collect(prefix + field.name() + ".", field.fields(), names);
        }
    }

    /**
     * Only the fields of these names, with all fields within them.
     *
     * @param selected some of {@link #names()}
     */
    public ViewFields only(Collection<String> selected) {
        return new ViewFields(only("", fields, selected), false, List.copyOf(selected));
    }

    private static List<Field> only(String prefix, List<Field> fields, Collection<String> selected) {
        List<Field> kept = new ArrayList<>();
        for (Field field : fields) {
            String name = prefix + field.name();
            if (selected.contains(name)) {
                kept.add(field);
            } else {
                List<Field> within = only(name + ".", field.fields(), selected);
                if (!within.isEmpty()) {
                    kept.add(field.with(within));
                }
            }
        }
        return kept;
    }

    /**
     * All fields but those of these names and those within them.
     *
     * @param dropped some of {@link #names()}
     */
    public ViewFields without(Collection<String> dropped) {
        return dropped.isEmpty() ? this : new ViewFields(without("", fields, dropped), false, selected);
    }

    private static List<Field> without(String prefix, List<Field> fields, Collection<String> dropped) {
        List<Field> kept = new ArrayList<>();
        for (Field field : fields) {
            String name = prefix + field.name();
            List<Field> within = without(name + ".", field.fields(), dropped);
            if (!dropped.contains(name) && within.isEmpty() == field.fields().isEmpty()) {
                kept.add(field.with(within));
            }
        }
        return kept;
    }

    /** The name of the list that has a row for each of its elements. */
    Optional<String> rowEach() {
        return fields.stream().filter(Field::rowEach).map(Field::name).findFirst();
    }

    /** The fields of such a row. */
    ViewFields ofElements() {
        return new ViewFields(
                fields.stream()
                        .map(field -> field.rowEach() ? field.element(field.fields()) : field)
                        .toList(),
                all,
                selected);
    }

    /** The JSON of a view with only these fields. */
    public JsonNode keep(JsonNode view) {
        return all ? view : keep(view, fields);
    }

    private static JsonNode keep(JsonNode value, List<Field> fields) {
        if (fields.isEmpty() || value.isNull()) {
            return value;
        }
        if (value.isArray()) {
            ArrayNode kept = JsonNodeFactory.instance.arrayNode(value.size());
            value.forEach(element -> kept.add(keep(element, fields)));
            return kept;
        }
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        for (Field field : fields) {
            kept.set(field.name(), keep(value.path(field.name()), field.fields()));
        }
        return kept;
    }

    /** One column for each plain value, in the order of the selection, if there is one; see {@link CsvColumn} for lists. */
    List<CsvColumn> columns() {
        List<CsvColumn> columns = new ArrayList<>();
        collect(List.of(), 0, fields, columns);
        columns.sort(Comparator.comparingInt(column -> place(column.name())));
        return columns;
    }

    /** Where the column is selected, or what it is a part of. */
    private int place(String column) {
        int place = 0;
        while (place < selected.size() && !(column + ".").startsWith(selected.get(place) + ".")) {
            place++;
        }
        return place;
    }

    private static void collect(List<String> prefix, int lists, List<Field> fields, List<CsvColumn> columns) {
        for (Field field : fields) {
            List<String> path = new ArrayList<>(prefix);
            path.add(field.name());
            int within = field.repeated() ? lists + 1 : lists;
            if (field.fields().isEmpty()) {
                columns.add(new CsvColumn(path, within));
            } else {
                collect(path, within, field.fields(), columns);
            }
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(fields.toArray());
    }
}
