package org.conflictevents.web.response;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.conflictevents.web.ApiController;
import org.conflictevents.web.ItemSource;
import org.conflictevents.web.format.Format;
import org.conflictevents.web.format.ViewFields;
import org.conflictevents.web.format.ViewRows;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes of what a handler returns what the request asks for: a part of a list with its links, its rows, some fields. */
@RestControllerAdvice(annotations = ApiController.class)
class ResponseAdvice implements ResponseBodyAdvice<Object> {

    private final ListReader lists;
    private final WrittenItems written;
    private final JsonMapper json;

    ResponseAdvice(ListReader lists, WrittenItems written, JsonMapper json) {
        this.lists = lists;
        this.written = written;
        this.json = json;
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        HttpServletRequest servlet = ((ServletServerHttpRequest) request).getServletRequest();
        if (servlet.getServletPath().contains(".")) {
            // The dot in an id begins no file's extension. Left to itself, Spring would have browsers call the answer
            // f.txt, to keep them from running it; the type it has, and may not be guessed anew, does that.
            response.getHeaders()
                    .setContentDisposition(ContentDisposition.inline().build());
        }
        return ApiRequest.of(servlet)
                .map(asked -> answer(body, asked, response.getHeaders()))
                .orElse(body);
    }

    private @Nullable Object answer(@Nullable Object body, ApiRequest request, HttpHeaders headers) {
        if (body instanceof ItemSource<?> source) {
            return list(source, request.without(source.leftOut()), headers);
        }
        ViewFields fields = request.fields();
        if (body == null || fields == null) {
            return body;
        }
        if (request.format() != Format.JSON) {
            ViewRows rows = ViewRows.of(fields);
            return new Rows(null, rows.of(body, json), rows.fields(), request);
        }
        return fields.all() ? body : fields.keep(json.valueToTree(body));
    }

    private Object list(ItemSource<?> source, ApiRequest request, HttpHeaders headers) {
        ViewFields fields = Objects.requireNonNull(request.fields());
        if (request.format() != Format.JSON && !request.limited()) {
            lists.check(source, request);
            return new Rows(source, null, fields, request);
        }
        Listing<?> listing = lists.part(source, request);
        headers.set(HttpHeaders.LINK, ListLinks.header(listing.links()));
        if (request.format() != Format.JSON) {
            return new Rows(null, listing.items(), fields, request);
        }
        if (!fields.all()) {
            return selected(listing, fields);
        }
        return source.givesAgain() ? listing.with(written.of(listing.items())) : listing;
    }

    private JsonNode selected(Listing<?> listing, ViewFields fields) {
        ObjectNode tree = json.valueToTree(listing);
        ArrayNode kept = json.createArrayNode();
        tree.get("items").forEach(item -> kept.add(fields.keep(item)));
        return tree.set("items", kept);
    }
}
