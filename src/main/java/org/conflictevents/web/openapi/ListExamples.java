package org.conflictevents.web.openapi;

import io.swagger.v3.oas.models.parameters.Parameter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.conflictevents.web.ApiController;
import org.conflictevents.web.ItemSource;
import org.conflictevents.web.format.Format;
import org.conflictevents.web.format.ViewFields;
import org.conflictevents.web.problem.InvalidRequestException;
import org.conflictevents.web.problem.NotFoundException;
import org.conflictevents.web.query.QueryString;
import org.conflictevents.web.response.ApiRequest;
import org.conflictevents.web.response.ApiRequestReader;
import org.conflictevents.web.response.Endpoint;
import org.conflictevents.web.response.ListReader;
import org.conflictevents.web.response.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.InvocableHandlerMethod;
import tools.jackson.databind.json.JsonMapper;

/** Reads the beginning of each list as a request would, so that its description has real rows and a cursor that works. */
@Component
final class ListExamples {

    private static final QueryString QUERY = QueryString.parse("limit=2");

    private final ApiRequestReader requests;
    private final ListReader lists;
    private final JsonMapper json;

    ListExamples(ApiRequestReader requests, ListReader lists, JsonMapper json) {
        this.requests = requests;
        this.lists = lists;
        this.json = json;
    }

    /**
     * The beginning of a list.
     *
     * @param rows the first rows in each format that has rows
     * @param cursor of the following part; null if there is none
     */
    record ListExample(Map<Format, Object> rows, @Nullable String cursor) {}

    /**
     * Empty if the handler returns no list, if the list is empty or has parameters that are required, or if the data set does not
     * have the record of the example in the path.
     *
     * @param parameters those that the operation has in its path
     */
    Optional<ListExample> of(HandlerMethod handler, List<Parameter> parameters) {
        Endpoint endpoint = requests.endpoint(handler);
        if (!endpoint.list()) {
            return Optional.empty();
        }
        String id = parameters.stream()
                .map(parameter -> String.valueOf(parameter.getExample()))
                .findFirst()
                .orElse("");
        try {
            ApiRequest request = requests.read(path(handler, id), QUERY, Collections.emptyEnumeration(), endpoint);
            ItemSource<?> source = source(handler, id, request);
            return example(
                    lists.part(source, request),
                    request.without(source.absentFields()).fields(),
                    endpoint);
        } catch (NotFoundException | InvalidRequestException e) {
            return Optional.empty();
        } catch (Exception e) {
            throw new IllegalStateException("no example of " + handler, e);
        }
    }

    private static String path(HandlerMethod handler, String id) {
        GetMapping mapping = Objects.requireNonNull(
                AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), GetMapping.class));
        return ApiController.ROOT + mapping.value()[0].replaceFirst("\\{[^}]*}", id);
    }

    /** What the handler returns for its query parameters and the id in its path. */
    private static ItemSource<?> source(HandlerMethod handler, String id, ApiRequest request) throws Exception {
        Object[] arguments = Stream.concat(Stream.of(id), request.parameters().values().stream())
                .toArray();
        var current = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return (ItemSource<?>) Objects.requireNonNull(new InvocableHandlerMethod(handler.createWithResolvedBean())
                .invokeForRequest(new ServletWebRequest(current.getRequest()), null, arguments));
    }

    private Optional<ListExample> example(Listing<?> listing, ViewFields fields, Endpoint endpoint) throws IOException {
        if (listing.items().isEmpty()) {
            return Optional.empty();
        }
        Map<Format, Object> rows = new EnumMap<>(Format.class);
        for (Format format : endpoint.formats()) {
            if (format != Format.JSON) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                format.rowWriter(fields, json, out).writeAll(listing.items());
                String text = out.toString(StandardCharsets.UTF_8);
                rows.put(format, format == Format.GEOJSON ? json.readValue(text, Object.class) : text);
            }
        }
        String next = listing.links().next();
        return Optional.of(new ListExample(
                rows,
                next == null
                        ? null
                        : QueryString.parse(next.substring(next.indexOf('?') + 1))
                                .values("after")
                                .get(0)));
    }
}
