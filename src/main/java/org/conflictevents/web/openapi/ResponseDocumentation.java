package org.conflictevents.web.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.conflictevents.web.DataVersion;
import org.conflictevents.web.ResponseHeaders;
import org.conflictevents.web.problem.DataVersionConflictException;
import org.conflictevents.web.problem.InvalidRequestException;
import org.conflictevents.web.problem.NotFoundException;
import org.conflictevents.web.problem.Problem;
import org.conflictevents.web.problem.Violation;
import org.conflictevents.web.response.ApiRequestReader;
import org.conflictevents.web.response.Listing;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Describes once what operations have in common: error responses, headers, parameters and schemas. */
@Component
final class ResponseDocumentation implements GlobalOpenApiCustomizer {

    /** The statuses of errors, with the names of their responses among the components. */
    static final Map<HttpStatus, String> ERRORS = errors();

    private static final Violation EXAMPLE = new Violation("limit", "0", "must be greater than or equal to 1");

    private final ObjectProvider<DataVersion> version;
    private final ApiRequestReader requests;

    ResponseDocumentation(ObjectProvider<DataVersion> version, ApiRequestReader requests) {
        this.version = version;
        this.requests = requests;
    }

    @Override
    public void customise(OpenAPI api) {
        Components components = api.getComponents();
        ModelConverters.getInstance(true)
                .readAll(new AnnotatedType(Problem.class))
                .forEach(components::addSchemas);
        SelectableFields.describe(components, api.getPaths().values().stream().map(FormatDocumentation::view));
        FormatDocumentation.addTo(components, api.getPaths().values());
        ERRORS.forEach((status, name) -> components.addResponses(name, response(status)));
        api.setPaths(inOrder(api.getPaths()));
        describeParameters(api.getPaths(), components);
        components.setSchemas(new TreeMap<>(components.getSchemas()));
        components.addResponses("NotModified", notModified());
        addHeaders(components);
    }

    private void addHeaders(Components components) {
        components.addHeaders(
                "ETag",
                header(
                        "Names these bytes; sent as If-None-Match, it makes the response a 304 as long as they are the same",
                        "\"x7Fv0cOSPGcHtTKy0PUKzA\""));
        components.addHeaders(
                "Cache-Control",
                header("How long the response may be used without asking again", "public, max-age=60"));
        components.addHeaders(
                DataVersion.HEADER,
                header(
                        "The version of the data that was served: the same version is the same data, everywhere",
                        served()));
        components.addHeaders(
                "Link",
                header(
                        "References to this part of the list (self) and its neighbours (next, prev), as in RFC 8288. There is none "
                                + "if the whole list is streamed (CSV, NDJSON or GeoJSON without limit)",
                        "<" + Listing.Links.SELF + ">; rel=\"self\", <" + Listing.Links.NEXT + ">; rel=\"next\""));
    }

    private void describeParameters(Paths paths, Components components) {
        // An example of another version would be refused.
        paths.values().forEach(path -> {
            QueryDocumentation.exemplify(path.getGet().getParameters(), DataVersion.PARAMETER, served());
            QueryDocumentation.exemplify(path.getGet().getParameters(), DataVersion.SINCE, served());
        });
        requests.endpoints().stream()
                .flatMap(endpoint -> endpoint.records().stream())
                .flatMap(queryRecord -> queryRecord.parameters().stream())
                .filter(EnumSchemas::describes)
                .forEach(parameter ->
                        components.addSchemas(EnumSchemas.name(parameter.type()), EnumSchemas.of(parameter.type())));
        SharedParameters.move(paths, components);
    }

    private String served() {
        return version.getObject().value();
    }

    // Spring MVC lists its handlers in no defined order, and the description has to be the same text each time.
    private static Paths inOrder(Paths paths) {
        Paths sorted = new Paths();
        new TreeMap<>(paths).forEach(sorted::addPathItem);
        return sorted;
    }

    private static Map<HttpStatus, String> errors() {
        Map<HttpStatus, String> errors = new EnumMap<>(HttpStatus.class);
        errors.put(HttpStatus.BAD_REQUEST, "BadRequest");
        errors.put(HttpStatus.NOT_FOUND, "NotFound");
        errors.put(HttpStatus.METHOD_NOT_ALLOWED, "MethodNotAllowed");
        errors.put(HttpStatus.NOT_ACCEPTABLE, "NotAcceptable");
        errors.put(HttpStatus.CONFLICT, "Conflict");
        errors.put(HttpStatus.INTERNAL_SERVER_ERROR, "InternalServerError");
        errors.put(HttpStatus.SERVICE_UNAVAILABLE, "ServiceUnavailable");
        return errors;
    }

    private static ApiResponse notModified() {
        return new ApiResponse()
                .description("The client already has this response, as its If-None-Match says")
                .addHeaderObject("ETag", reference("ETag"))
                .addHeaderObject("Cache-Control", reference("Cache-Control"))
                .addHeaderObject(DataVersion.HEADER, reference(DataVersion.HEADER));
    }

    /** A header that several responses have. */
    static Header reference(String name) {
        return new Header().$ref("#/components/headers/" + name);
    }

    private ApiResponse response(HttpStatus status) {
        MediaType problem = new MediaType()
                .schema(new JsonSchema().$ref("#/components/schemas/Problem"))
                .example(example(status));
        ApiResponse response = new ApiResponse()
                .description(description(status))
                .content(new Content()
                        .addMediaType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE, problem))
                .addHeaderObject(DataVersion.HEADER, reference(DataVersion.HEADER));
        if (status == HttpStatus.METHOD_NOT_ALLOWED) {
            response.addHeaderObject("Allow", header("The allowed methods", ResponseHeaders.ALLOW));
        }
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.addHeaderObject("Retry-After", header("After how many seconds to ask again", "5"));
        }
        return response;
    }

    private Problem example(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> Problem.of(new InvalidRequestException(List.of(EXAMPLE)));
            case NOT_FOUND -> Problem.of(new NotFoundException("battle", "battle-of-nowhere"));
            case CONFLICT ->
                Problem.of(
                        new DataVersionConflictException(DataVersion.PARAMETER, "0123456789abcdef", List.of(served())));
            default -> Problem.of(status);
        };
    }

    private static String description(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "Parameters are unknown, unreadable or out of bounds; errors lists all of them";
            case NOT_FOUND -> "This data set has no such record";
            case METHOD_NOT_ALLOWED -> "The method is none of GET, HEAD and OPTIONS";
            case SERVICE_UNAVAILABLE -> "The database does not answer; Retry-After says when to ask again";
            case CONFLICT -> "Nothing can be answered from the data version that is asked for";
            case NOT_ACCEPTABLE -> "The Accept header names none of the available formats, or cannot be read";
            default -> "The server failed";
        };
    }

    private static Header header(String description, String example) {
        Header header = new Header().description(description).schema(new JsonSchema().types(Set.of("string")));
        header.setExample(example);
        return header;
    }
}
