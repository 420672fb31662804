package org.conflictevents.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.conflictevents.formats.Format;

/** Describes the formats of an answer other than JSON. */
final class FormatDocumentation {

    private static final String SCHEMAS = "#/components/schemas/";

    private FormatDocumentation() {}

    /** What operations refer to. */
    static void addTo(Components components) {
        components.addSchemas("FeatureCollection", features());
    }

    static void describe(Content content, Endpoint endpoint) {
        for (Format format : endpoint.formats()) {
            if (format != Format.JSON) {
                content.addMediaType(format.mediaType(), new MediaType().schema(schema(format)));
            }
        }
    }

    private static Schema<?> schema(Format format) {
        return switch (format) {
            case CSV ->
                text(
                        "A header and a row for each item, as RFC 4180 has it: a column for each plain field, its name the path to"
                                + " it (`date.start`). The values of a list are in one cell with bars between them; lists within lists are JSON. An"
                                + " apostrophe stands before a text that a spreadsheet would take for a formula.");
            case NDJSON -> text("A line of JSON for each item.");
            default -> reference("FeatureCollection");
        };
    }

    private static Schema<?> features() {
        Schema<?> point = object("Where it is; null where that is not known");
        point.addProperty("type", constant("Point"));
        point.addProperty("coordinates", coordinates());
        point.setTypes(new LinkedHashSet<>(List.of("object", "null")));
        Schema<?> feature = object("An item of the list");
        feature.addProperty("type", constant("Feature"));
        feature.addProperty("id", text("The item's id"));
        feature.addProperty("geometry", required(point));
        feature.addProperty("properties", object("The item's fields, as in JSON"));
        Schema<?> collection = object("The items of the list as they are put on a map (RFC 7946)");
        collection.addProperty("type", constant("FeatureCollection"));
        collection.addProperty("features", list("All items of the list", required(feature)));
        return required(collection);
    }

    private static Schema<?> required(Schema<?> object) {
        return object.required(List.copyOf(object.getProperties().keySet()));
    }

    private static Schema<?> constant(String value) {
        return new JsonSchema().types(Set.of("string"))._const(value).description("Always " + value);
    }

    private static Schema<?> coordinates() {
        Schema<?> list = list("Degrees east, then degrees north (WGS 84)", new JsonSchema().types(Set.of("number")));
        return list.minItems(2).maxItems(2);
    }

    private static Schema<?> object(String description) {
        return new JsonSchema().types(Set.of("object")).description(description);
    }

    private static Schema<?> text(String description) {
        return new JsonSchema().types(Set.of("string")).description(description);
    }

    private static Schema<?> list(String description, Schema<?> items) {
        return new JsonSchema().types(Set.of("array")).description(description).items(items);
    }

    private static Schema<?> reference(String name) {
        return new JsonSchema().$ref(SCHEMAS + name);
    }
}
