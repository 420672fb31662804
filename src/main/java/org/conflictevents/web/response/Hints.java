package org.conflictevents.web.response;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.conflictevents.web.KnownIds;
import org.conflictevents.web.query.IdOf;
import org.conflictevents.web.query.NearestName;
import org.conflictevents.web.query.QueryParameter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the ids in a request that are nowhere in the data. */
@Component
final class Hints {

    private static final int MAX_NEAREST = 3;

    private final ObjectProvider<KnownIds> ids;

    Hints(ObjectProvider<KnownIds> ids) {
        this.ids = ids;
    }

    /** In the order of the request. */
    List<HintView> of(ApiRequest request) {
        List<QueryParameter> parameters = request.endpoint().records().stream()
                .flatMap(queried -> queried.parameters().stream())
                .toList();
        return request.query().pairs().stream()
                .flatMap(pair -> parameters.stream()
                        .filter(parameter -> parameter.name().equals(pair.name()))
                        .limit(1)
                        .flatMap(parameter -> hint(parameter, pair.value()).stream()))
                .distinct()
                .toList();
    }

    /** How to write several values, where the one is several with commas between them. */
    private static String several(QueryParameter parameter, String value, List<KnownIds> kinds) {
        List<String> parts = List.of(value.split(",\\s*"));
        return parts.size() > 1
                        && parts.stream().allMatch(part -> kinds.stream().anyMatch(known -> known.has(part)))
                ? "; for several write " + parameter.written(parts)
                : "";
    }

    private Optional<HintView> hint(QueryParameter parameter, String value) {
        IdOf of = parameter.annotation(IdOf.class);
        if (of == null) {
            return Optional.empty();
        }
        List<KnownIds> kinds = Stream.of(of.value())
                .flatMap(kind -> ids.stream().filter(known -> known.kind().equals(kind)))
                .toList();
        if (kinds.stream().anyMatch(known -> known.has(value))) {
            return Optional.empty();
        }
        List<String> near = kinds.stream()
                .flatMap(known -> known.near(value).stream())
                .distinct()
                .toList();
        String message = "names no " + String.join(" and no ", of.value()) + several(parameter, value, kinds);
        return Optional.of(
                new HintView(parameter.name(), value, message, NearestName.several(value, near, MAX_NEAREST)));
    }
}
