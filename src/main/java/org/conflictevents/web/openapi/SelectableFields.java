package org.conflictevents.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Describes what {@code fields} may leave out of a response: the fields of its view and of the views within that. A schema cannot
 * tell whether a request selects fields, so none of them is required.
 */
final class SelectableFields {

    private final Components components;
    private final Set<String> described = new TreeSet<>();

    private SelectableFields(Components components) {
        this.components = components;
    }

    /**
     * @param views the names of the schemas of responses, or of the items of lists
     */
    static void describe(Components components, Stream<String> views) {
        SelectableFields selectable = new SelectableFields(components);
        views.forEach(selectable::describe);
    }

    private void describe(String view) {
        if (described.add(view)) {
            Schema<?> schema = Objects.requireNonNull(components.getSchemas().get(view), view);
            schema.setRequired(null);
            if (schema.getProperties() != null) {
                schema.getProperties().values().forEach(this::follow);
            }
        }
    }

    private void follow(Schema<?> property) {
        if (property.get$ref() != null) {
            describe(property.get$ref().substring(Components.COMPONENTS_SCHEMAS_REF.length()));
        }
        if (property.getItems() != null) {
            follow(property.getItems());
        }
        if (property.getAnyOf() != null) {
            List.copyOf(property.getAnyOf()).forEach(this::follow);
        }
    }
}
