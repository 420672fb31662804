package org.conflictevents.web.openapi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.conflictevents.web.format.Format;
import org.conflictevents.web.format.RowWriter;
import org.conflictevents.web.format.ViewFields;
import org.conflictevents.web.query.QueryString;
import org.conflictevents.web.response.Listing;
import tools.jackson.databind.json.JsonMapper;

/**
 * The beginning of a list.
 *
 * @param fields those that its items have
 */
record Sample(Listing<?> listing, ViewFields fields, JsonMapper json) {

    /** As a description shows it: JSON as such, all else as text. */
    Object in(Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            RowWriter writer = RowWriter.of(format, fields, json, out);
            writer.begin();
            for (Object item : listing.items()) {
                writer.row(item);
            }
            writer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String text = out.toString(StandardCharsets.UTF_8);
        return format == Format.GEOJSON ? json.readValue(text, Object.class) : text;
    }

    /** The cursor with which the list goes on; empty where it does not. */
    Optional<String> next() {
        return Optional.ofNullable(listing.links().next())
                .map(next -> QueryString.parse(next.substring(next.indexOf('?') + 1)))
                .map(query -> query.values("after").get(0));
    }
}
