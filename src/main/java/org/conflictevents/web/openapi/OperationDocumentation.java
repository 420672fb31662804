package org.conflictevents.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.conflictevents.web.DataVersion;
import org.conflictevents.web.openapi.ListExamples.ListExample;
import org.conflictevents.web.response.ApiRequestReader;
import org.conflictevents.web.response.Endpoint;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;

/** Adds to each operation what follows from its handler: query parameters, formats, error responses and headers. */
@Component
final class OperationDocumentation implements GlobalOperationCustomizer {

    private final ApiRequestReader requests;
    private final ListExamples examples;

    OperationDocumentation(ApiRequestReader requests, ListExamples examples) {
        this.requests = requests;
        this.examples = examples;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        List<Parameter> parameters = operation.getParameters() == null ? new ArrayList<>() : operation.getParameters();
        Endpoint endpoint = requests.endpoint(handler);
        Optional<ListExample> example = examples.of(handler, parameters);
        parameters.addAll(QueryDocumentation.of(endpoint));
        example.map(ListExample::cursor).ifPresent(cursor -> QueryDocumentation.exemplify(parameters, "after", cursor));
        operation.setParameters(parameters);
        ApiResponses responses = operation.getResponses();
        responses.forEach((status, response) -> addHeaders(response, endpoint));
        FormatDocumentation.describe(
                Objects.requireNonNull(responses.get("200")).getContent(), endpoint, example);
        responses.addApiResponse("304", new ApiResponse().$ref("#/components/responses/NotModified"));
        ResponseDocumentation.ERRORS.forEach((status, name) -> {
            if (status != HttpStatus.NOT_FOUND || namesARecord(handler)) {
                responses.addApiResponse(
                        Integer.toString(status.value()), new ApiResponse().$ref("#/components/responses/" + name));
            }
        });
        return operation;
    }

    private static void addHeaders(ApiResponse response, Endpoint endpoint) {
        response.addHeaderObject("ETag", ResponseDocumentation.reference("ETag"));
        response.addHeaderObject("Cache-Control", ResponseDocumentation.reference("Cache-Control"));
        response.addHeaderObject(DataVersion.HEADER, ResponseDocumentation.reference(DataVersion.HEADER));
        if (endpoint.list()) {
            response.addHeaderObject("Link", ResponseDocumentation.reference("Link"));
        }
    }

    // A list exists even if it is empty.
    private static boolean namesARecord(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(PathVariable.class));
    }
}
