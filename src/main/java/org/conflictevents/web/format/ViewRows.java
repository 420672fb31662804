package org.conflictevents.web.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rows of a single view in a format that has rows: one row, or one for each item if the view is a record with a list called
 * {@code items}; each row then begins with the record's own fields that are not lists. If fields are selected and none of them is
 * a field of the items, there is one row again.
 */
public final class ViewRows {

    private static final String ITEMS = "items";

    private final ViewFields selected;
    private final boolean hasItems;

    private ViewRows(ViewFields selected) {
        this.selected = selected;
        this.hasItems = selected.fields().stream().anyMatch(ViewRows::items);
    }

    /**
     * @param selected the fields that the view is to have
     */
    public static ViewRows of(ViewFields selected) {
        return new ViewRows(selected);
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
                fields.addAll(field.fields());
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
        return new ViewFields(fields, selected.all());
    }

    /** The rows of a view, to be written by a {@link RowWriter} with {@link #fields()}. */
    public List<?> of(Object view, JsonMapper json) {
        if (!hasItems) {
            return List.of(view);
        }
        JsonNode tree = json.valueToTree(view);
        return tree.get(ITEMS)
                .valueStream()
                .map(item -> row(tree, item, json.createObjectNode()))
                .toList();
    }

    private JsonNode row(JsonNode view, JsonNode item, ObjectNode row) {
        for (Field field : selected.fields()) {
            if (items(field)) {
                row.setAll((ObjectNode) item);
            } else if (!field.repeated()) {
                row.set(field.name(), view.get(field.name()));
            }
        }
        return row;
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
