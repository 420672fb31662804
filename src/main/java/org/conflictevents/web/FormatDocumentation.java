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

/** Describes the formats of an answer, and what it looks like with some of its fields only. */
final class FormatDocumentation {

    private static final String SCHEMAS = "#/components/schemas/";

    private static final String CSV = """
            As RFC 4180 has it: a header, and a row for each item of a list, or one for a single record. A record around \
            `items` has a row for each of these, with the record's own fields that are no lists before the item's; if \
            `fields` selects none of the items, it is one row.

            There is a column for each plain field, its name the path to it (`date.start`; of an item, without `items.`). The values of a list are in \
            one cell with `|` between them, those of a list within a list with `;` (`43;30|17;101`), and nothing stands \
            for null; a `\\` stands before each `|`, `;` or `\\` of such a value itself, before `;` only where there are \
            lists within the list. An apostrophe stands before what a spreadsheet would take for a formula, unless it is \
            a plain number.
            """;

    private FormatDocumentation() {}

    /** What operations refer to. */
    static void addTo(Components components) {
        Schema<?> listing = object("A part of a list with `fields`: these fields of its items alone.");
        listing.addProperty("items", list("The items of this part", reference("SelectedFields")));
        listing.addProperty("page", reference("Page").description("Where in the list these items stand"));
        listing.addProperty("links", reference("Links").description("The way to the other parts"));
        components.addSchemas("SelectedFields", object("With `fields`: these fields alone."));
        components.addSchemas("SelectedListing", required(listing));
        components.addSchemas("FeatureCollection", features());
    }

    static void describe(Content content, Endpoint endpoint) {
        MediaType json = content.get(Format.JSON.mediaType());
        if (json != null && endpoint.view() != null && json.getSchema().get$ref() != null) {
            boolean list = json.getSchema().get$ref().startsWith(SCHEMAS + "Listing");
            json.setSchema(new JsonSchema()
                    .anyOf(List.of(json.getSchema(), reference(list ? "SelectedListing" : "SelectedFields"))));
        }
        for (Format format : endpoint.formats()) {
            if (format != Format.JSON) {
                content.addMediaType(format.mediaType(), new MediaType().schema(schema(format)));
            }
        }
    }

    private static Schema<?> schema(Format format) {
        return switch (format) {
            case CSV -> text(CSV);
            case NDJSON -> text("A line of JSON for each row that CSV would have.");
            default -> reference("FeatureCollection");
        };
    }

    private static Schema<?> features() {
        Schema<?> point = object("Where it is; null where that is not known");
        point.addProperty("type", constant("Point"));
        point.addProperty("coordinates", coordinates());
        point.setTypes(new LinkedHashSet<>(List.of("object", "null")));
        Schema<?> feature = object("An item of the list, or the single record");
        feature.addProperty("type", constant("Feature"));
        feature.addProperty("id", text("Its id"));
        feature.addProperty("geometry", required(point));
        feature.addProperty("properties", object("Its fields, as in JSON"));
        Schema<?> collection = object("What is answered, as it is put on a map (RFC 7946)");
        collection.addProperty("type", constant("FeatureCollection"));
        collection.addProperty("features", list("All items of the list, or the single record", required(feature)));
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
