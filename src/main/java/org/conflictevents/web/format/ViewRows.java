package org.conflictevents.web.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rows of a single view in a format that has rows: one row, or one for each item if the view is a record with a list called
 * {@code items}; each row then begins with the record's own fields that are not lists. If fields are selected and none of them is
 * a field of the items, there is one row again.
 *
 * <p>In CSV an item with a list has a row for each element of it, if it is the only one selected or, of all, the one that is marked
 * so; other lists are left out unless they are selected.
 */
public final class ViewRows {

    private static final String ITEMS = "items";

    private final ViewFields selected;
    private final Format format;
    private final boolean hasItems;
    private final Optional<Field> rowEach;

    private ViewRows(ViewFields selected, Format format) {
        this.selected = selected;
        this.format = format;
        Optional<Field> items =
                selected.fields().stream().filter(ViewRows::items).findFirst();
        this.hasItems = items.isPresent();
        this.rowEach =
                items.filter(list -> format == Format.CSV).flatMap(list -> rowEach(list.fields(), selected.all()));
    }

    /**
     * @param selected the fields that the view is to have
     */
    public static ViewRows of(ViewFields selected, Format format) {
        return new ViewRows(selected, format);
    }

    /**
     * The fields of a row.
     *
     * @throws IllegalArgumentException if the record and its items have a field of the same name
     */
    public ViewFields fields() {
        if (!hasItems) {
            return selected;
        }
        List<Field> fields = new ArrayList<>();
        selected.fields().forEach(field -> {
            if (items(field)) {
                fields.addAll(tidy(field.fields()));
            } else if (!field.repeated()) {
                fields.add(field);
            }
        });
        Set<String> names = new HashSet<>();
        fields.forEach(field -> {
            if (!names.add(field.name())) {
                throw new IllegalArgumentException("a row would have two fields " + field.name());
            }
        });
        return selected.inRow(fields, ITEMS);
    }

    /** The rows of a view, to be written by a {@link RowWriter} with {@link #fields()}. */
    public List<?> of(Object view, JsonMapper json) {
        if (!hasItems) {
            return List.of(view);
        }
        JsonNode tree = json.valueToTree(view);
        return tree.get(ITEMS)
                .valueStream()
                .map(item -> row(tree, (ObjectNode) item, json.createObjectNode()))
                .flatMap(row ->
                        rowEach.map(list -> Field.elements(row, list.name())).orElseGet(() -> Stream.of(row)))
                .toList();
    }

    private ObjectNode row(JsonNode view, ObjectNode item, ObjectNode row) {
        for (Field field : selected.fields()) {
            if (items(field)) {
                row.setAll(item);
            } else if (!field.repeated()) {
                row.set(field.name(), view.get(field.name()));
            }
        }
        return row;
    }

    /** The fields of an item's row. */
    private List<Field> tidy(List<Field> fields) {
        if (format != Format.CSV) {
            return fields;
        }
        return fields.stream()
                .filter(field -> !field.repeated() || rowEach.isEmpty() && !selected.all() || hasRowEach(field))
                .map(field -> hasRowEach(field) ? field.element(plain(field.fields())) : field)
                .toList();
    }

    private List<Field> plain(List<Field> fields) {
        return selected.all()
                ? fields.stream().filter(field -> !field.repeated()).toList()
                : fields;
    }

    /** The list of an item that its rows are the elements of. */
    private static Optional<Field> rowEach(List<Field> fields, boolean all) {
        List<Field> lists = fields.stream()
                .filter(field -> field.repeated() && (field.rowEach() || !all))
                .toList();
        return lists.size() == 1 ? Optional.of(lists.get(0)) : Optional.empty();
    }

    private boolean hasRowEach(Field field) {
        return rowEach.filter(field::equals).isPresent();
    }

    /** The name of a selected list that no row can have, since it is a field beside the items; empty if there is none. */
    public Optional<String> listBesideItems() {
        return !hasItems || selected.all()
                ? Optional.empty()
                : selected.fields().stream()
                        .filter(field -> field.repeated() && !items(field))
                        .map(Field::name)
                        .findFirst();
    }

    private static boolean items(Field field) {
        return field.name().equals(ITEMS) && field.repeated() && !field.fields().isEmpty();
    }
}
