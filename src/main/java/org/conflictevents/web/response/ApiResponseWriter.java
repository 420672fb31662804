package org.conflictevents.web.response;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.conflictevents.web.ItemSource;
import org.conflictevents.web.format.Format;
import org.conflictevents.web.format.ViewFields;
import org.conflictevents.web.format.ViewRows;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what a handler returns in the format of its request: a view or a part of a list as JSON, or the rows of either. The rows
 * of a whole list are written as they are read; a client that goes away ends the reading, since writing to it fails.
 */
@Component
final class ApiResponseWriter {

    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final ListReader lists;
    private final JsonMapper json;

    ApiResponseWriter(ListReader lists, JsonMapper json) {
        this.lists = lists;
        this.json = json;
    }

    /**
     * @param result a view or an {@link ItemSource} of views
     */
    void write(Object result, ApiRequest request, HttpServletResponse response) throws IOException {
        if (request.path().contains(".")) {
            // A browser is not to take the dot of an id for the beginning of a file's extension.
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline");
        }
        if (result instanceof ItemSource<?> source) {
            list(source, request, response);
        } else if (request.format() == Format.JSON) {
            json(request.fields().all() ? result : request.fields().keep(json.valueToTree(result)), response);
        } else {
            ViewRows rows = ViewRows.of(request.fields(), request.format());
            rows(rows.of(result, json), rows.fields(), request, response);
        }
    }

    private void list(ItemSource<?> list, ApiRequest all, HttpServletResponse response) throws IOException {
        ApiRequest request = all.without(list.absentFields());
        ItemSource<?> source =
                all.fields().all() ? list : list.only(all.fields().names());
        ViewFields fields = request.fields();
        boolean whole = fields.all() || (all.fields().all() && source.omitsAbsentFields());
        if (request.unlimited()) {
            lists.check(source, request);
            rows(lists.all(source, request), fields, request, response);
            return;
        }
        Listing<?> listing = lists.part(source, request);
        response.setHeader(HttpHeaders.LINK, ListLinks.header(listing.links()));
        if (request.format() == Format.JSON) {
            json(whole ? listing : selected(listing, fields), response);
        } else {
            rows(listing.items(), fields, request, response);
        }
    }

    private JsonNode selected(Listing<?> listing, ViewFields fields) {
        ObjectNode tree = json.valueToTree(listing);
        ArrayNode kept = json.createArrayNode();
        tree.get("items").forEach(item -> kept.add(fields.keep(item)));
        return tree.set("items", kept);
    }

    private void json(Object body, HttpServletResponse response) throws IOException {
        response.setContentType(Format.JSON.mediaType());
        json.writeValue(StreamUtils.nonClosing(response.getOutputStream()), body);
    }

    private void rows(Iterable<?> rows, ViewFields fields, ApiRequest request, HttpServletResponse response)
            throws IOException {
        if (request.format() == Format.CSV) {
            // RFC 4180, section 3.
            response.setContentType("text/csv;charset=UTF-8;header=present");
            String name = request.path().substring(request.path().lastIndexOf('/') + 1);
            ContentDisposition file =
                    ContentDisposition.attachment().filename(name + ".csv").build();
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.toString());
        } else {
            response.setContentType(request.format().mediaType());
        }
        OutputStream out = new BufferedOutputStream(response.getOutputStream());
        if (request.bom()) {
            out.write(BYTE_ORDER_MARK);
        }
        request.format().rowWriter(fields, json, out).writeAll(request.head() ? List.of() : rows);
        out.flush();
    }
}
