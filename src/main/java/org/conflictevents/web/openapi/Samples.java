package org.conflictevents.web.openapi;

import io.swagger.v3.oas.models.parameters.Parameter;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.conflictevents.web.ApiController;
import org.conflictevents.web.ItemSource;
import org.conflictevents.web.format.Format;
import org.conflictevents.web.problem.NotFoundException;
import org.conflictevents.web.query.QueryBinder;
import org.conflictevents.web.query.QueryParameters;
import org.conflictevents.web.query.QueryString;
import org.conflictevents.web.response.ApiRequest;
import org.conflictevents.web.response.Endpoint;
import org.conflictevents.web.response.ListReader;
import org.conflictevents.web.response.Listing;
import org.conflictevents.web.response.QueryInterceptor;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.json.JsonMapper;

/** Reads the beginning of a list as a request would get it, so that its description has real rows and a cursor that works. */
@Component
final class Samples {

    private static final QueryString REQUEST = QueryString.parse("limit=2");

    private final QueryInterceptor queries;
    private final Validator validator;
    private final ListReader lists;
    private final JsonMapper json;

    Samples(QueryInterceptor queries, Validator validator, ListReader lists, JsonMapper json) {
        this.queries = queries;
        this.validator = validator;
        this.lists = lists;
        this.json = json;
    }

    /**
     * Empty where the handler answers no list, where the list is empty, and where the data set has no such record as the example
     * in the path.
     *
     * @param parameters those that the operation has in its path
     */
    Optional<Sample> of(HandlerMethod handler, List<Parameter> parameters) {
        Endpoint endpoint = queries.endpoint(handler);
        if (!endpoint.continues()) {
            return Optional.empty();
        }
        String id = parameters.stream()
                .map(parameter -> String.valueOf(parameter.getExample()))
                .findFirst()
                .orElse("");
        ApiRequest request =
                new ApiRequest(path(handler, id), REQUEST, bound(endpoint), Format.JSON, endpoint.view(), null);
        try {
            ItemSource<?> source = source(handler, id, request);
            Listing<?> listing = lists.part(source, request);
            return listing.items().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Sample(
                            listing,
                            Objects.requireNonNull(
                                    request.without(source.leftOut()).fields()),
                            json));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    private Map<Class<?>, Object> bound(Endpoint endpoint) {
        QueryBinder binder = new QueryBinder(REQUEST, validator);
        binder.read(endpoint.records());
        return binder.bind();
    }

    private static ItemSource<?> source(HandlerMethod handler, String id, ApiRequest request) {
        HandlerMethod resolved = handler.createWithResolvedBean();
        Object[] arguments = Arrays.stream(resolved.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .map(type -> QueryParameters.class.isAssignableFrom(type) ? request.parameters(type) : id)
                .toArray();
        ReflectionUtils.makeAccessible(resolved.getMethod());
        return (ItemSource<?>) Objects.requireNonNull(
                ReflectionUtils.invokeMethod(resolved.getMethod(), resolved.getBean(), arguments));
    }

    private static String path(HandlerMethod handler, String id) {
        GetMapping mapping = Objects.requireNonNull(
                AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), GetMapping.class));
        return ApiController.ROOT + mapping.value()[0].replaceFirst("\\{[^}]*}", id);
    }
}
