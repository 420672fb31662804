package org.conflictevents.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.conflictevents.formats.Format;

/** Describes the formats of an answer other than JSON. */
final class FormatDocumentation {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String COLLECTION = "FeatureCollection";

    private FormatDocumentation() {}

    /** What operations refer to. */
    static void addTo(Components components, Collection<PathItem> paths) {
        components.addSchemas(
                "Csv",
                text(
                        "A header and a row for each item, as RFC 4180 has it: a column for each plain field, its name the path to"
                                + " it (`date.start`). The values of a list are in one cell with bars between them; lists within lists are JSON. An"
                                + " apostrophe stands before a text that a spreadsheet would take for a formula."));
        components.addSchemas("Ndjson", text("A line of JSON for each item."));
        components.addSchemas("Point", point());
        paths.stream()
                .map(path ->
                        path.getGet().getResponses().get("200").getContent().get(Format.GEOJSON.mediaType()))
                .filter(Objects::nonNull)
                .map(type -> type.getSchema().get$ref().substring((SCHEMAS + COLLECTION).length()))
                .forEach(view -> {
                    components.addSchemas("Feature" + view, feature(view));
                    components.addSchemas(COLLECTION + view, collection(view));
                });
    }

    static void describe(Content content, Endpoint endpoint, Optional<Sample> sample) {
        String json = content.get(Format.JSON.mediaType()).getSchema().get$ref();
        for (Format format : endpoint.formats()) {
            if (format != Format.JSON) {
                MediaType type = new MediaType().schema(reference(schema(format, json)));
                sample.ifPresent(beginning -> type.setExample(beginning.in(format)));
                content.addMediaType(format.mediaType(), type);
            }
        }
    }

    private static String schema(Format format, String json) {
        return switch (format) {
            case CSV -> "Csv";
            case NDJSON -> "Ndjson";
            default -> COLLECTION + json.substring((SCHEMAS + "Listing").length());
        };
    }

    private static Schema<?> collection(String view) {
        Schema<?> collection = object("The items of the list as they are put on a map (RFC 7946)");
        collection.addProperty("type", constant("FeatureCollection"));
        collection.addProperty("features", list("All items of the list", reference("Feature" + view)));
        return required(collection);
    }

    private static Schema<?> feature(String view) {
        Schema<?> feature = object("An item of the list");
        feature.addProperty("type", constant("Feature"));
        feature.addProperty("id", text("The item's id"));
        feature.addProperty(
                "geometry",
                new JsonSchema()
                        .description("Where it is; null where that is not known")
                        .anyOf(List.of(reference("Point"), new JsonSchema().types(Set.of("null")))));
        feature.addProperty("properties", reference(view).description("The item, as in JSON"));
        return required(feature);
    }

    private static Schema<?> point() {
        Schema<?> point = object("A place on the map");
        point.addProperty("type", constant("Point"));
        point.addProperty("coordinates", coordinates());
        return required(point);
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
