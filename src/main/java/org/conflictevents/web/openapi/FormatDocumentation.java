package org.conflictevents.web.openapi;

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
import org.conflictevents.web.format.Format;
import org.conflictevents.web.openapi.ListExamples.ListExample;
import org.conflictevents.web.response.Endpoint;

/** Describes the formats of responses other than JSON. */
final class FormatDocumentation {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String COLLECTION = "FeatureCollection";

    private static final String CSV = """
            As in RFC 4180: a header, and a row for each item of a list, or one for a single record. A record with a list \
            `items` has a row for each item, in which the record's own fields that are not lists come first; if `fields` \
            selects no field of the items, there is one row.

            There is a column for each plain field; its name is the path to the field (`date.start`; for an item, without \
            `items.`). The values of a list are in one cell with `|` between them, those of a list within a list with `;` \
            (`43;30|17;101`); null is written as nothing. Within such a value, a `\\` comes before each `|` and `\\`, and \
            before each `;` if there are lists within the list. An apostrophe comes before a text that a spreadsheet would \
            take for a formula, unless it is a number.
            """;

    private FormatDocumentation() {}

    /** Adds the schemas that operations refer to. */
    static void addTo(Components components, Collection<PathItem> paths) {
        components.addSchemas("Csv", text(CSV));
        components.addSchemas("Ndjson", text("A line of JSON for each row that CSV would have."));
        components.addSchemas("Point", point());
        paths.stream()
                .map(path -> Objects.requireNonNull(path.getGet().getResponses().get("200"))
                        .getContent()
                        .get(Format.GEOJSON.mediaType()))
                .filter(Objects::nonNull)
                .map(type -> type.getSchema().get$ref().substring((SCHEMAS + COLLECTION).length()))
                .forEach(view -> {
                    components.addSchemas("Feature" + view, feature(view));
                    components.addSchemas(COLLECTION + view, collection(view));
                });
    }

    /** The name of the schema of a response, or of an item of a list. */
    static String view(PathItem path) {
        Content content =
                Objects.requireNonNull(path.getGet().getResponses().get("200")).getContent();
        return view(Objects.requireNonNull(content.get(Format.JSON.mediaType()))
                .getSchema()
                .get$ref());
    }

    private static String view(String reference) {
        return reference.substring(SCHEMAS.length()).replaceFirst("^Listing", "");
    }

    static void describe(Content content, Endpoint endpoint, Optional<ListExample> example) {
        String json = Objects.requireNonNull(content.get(Format.JSON.mediaType()))
                .getSchema()
                .get$ref();
        for (Format format : endpoint.formats()) {
            if (format != Format.JSON) {
                MediaType type = new MediaType().schema(reference(schema(format, json)));
                example.ifPresent(list -> type.setExample(list.rows().get(format)));
                content.addMediaType(format.mediaType(), type);
            }
        }
    }

    private static String schema(Format format, String json) {
        return switch (format) {
            case CSV -> "Csv";
            case NDJSON -> "Ndjson";
            default -> COLLECTION + view(json);
        };
    }

    private static Schema<?> collection(String view) {
        Schema<?> collection = object("The response as features of a map (RFC 7946)");
        collection.addProperty("type", constant("FeatureCollection"));
        collection.addProperty(
                "features", list("All items of the list, or the single record", reference("Feature" + view)));
        return required(collection);
    }

    private static Schema<?> feature(String view) {
        Schema<?> feature = object("An item of the list, or the single record");
        feature.addProperty("type", constant("Feature"));
        feature.addProperty("id", text("Its id"));
        feature.addProperty(
                "geometry",
                new JsonSchema()
                        .description("Where it is; null if that is not known")
                        .anyOf(List.of(reference("Point"), new JsonSchema().types(Set.of("null")))));
        feature.addProperty("properties", reference(view).description("Its fields, as in JSON"));
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
