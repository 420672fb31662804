package org.conflictevents.web.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conflictevents.web.ItemSource;
import org.conflictevents.web.format.Format;
import org.conflictevents.web.format.GeoFeature;
import org.conflictevents.web.format.ViewFields;
import org.conflictevents.web.problem.Violation;
import org.conflictevents.web.query.NearestName;
import org.conflictevents.web.query.QueryParameter;
import org.conflictevents.web.query.QueryParameters;
import org.conflictevents.web.query.QueryRecord;
import org.conflictevents.web.query.RefusedValueException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.method.HandlerMethod;

/**
 * What follows from a handler's signature: the query parameters, its own and those of every handler of its kind, and the formats
 * and fields of its responses.
 *
 * @param list whether it returns an {@link ItemSource}
 * @param fields all fields of the view that it returns, or of each item
 */
public record Endpoint(List<QueryRecord> records, boolean list, List<Format> formats, ViewFields fields) {

    static Endpoint of(HandlerMethod handler) {
        ResolvableType returned = ResolvableType.forMethodReturnType(handler.getMethod());
        boolean list = ItemSource.class.isAssignableFrom(returned.toClass());
        Class<?> view = (list ? returned.as(ItemSource.class).getGeneric() : returned).toClass();
        ViewFields fields = ViewFields.of(view);
        List<Format> formats = GeoFeature.class.isAssignableFrom(view)
                ? List.of(Format.JSON, Format.CSV, Format.NDJSON, Format.GEOJSON)
                : List.of(Format.JSON, Format.CSV, Format.NDJSON);
        List<QueryRecord> records = new ArrayList<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            if (QueryParameters.class.isAssignableFrom(parameter.getParameterType())) {
                records.add(QueryRecord.of(parameter.getParameterType()));
            }
        }
        if (list) {
            records.add(QueryRecord.of(PageParameters.class));
        }
        records.add(options(formats, fields));
        return new Endpoint(List.copyOf(records), list, formats, fields);
    }

    private static QueryRecord options(List<Format> formats, ViewFields fields) {
        QueryRecord general = QueryRecord.of(ResponseOptions.class);
        List<QueryParameter> parameters = new ArrayList<>();
        for (QueryParameter parameter : general.parameters()) {
            switch (parameter.component()) {
                case "format" -> {
                    List<String> names = formats.stream().map(Format::toString).toList();
                    parameters.add(parameter.as(text -> format(text, formats), names, "json"));
                }
                case "fields" ->
                    parameters.add(parameter.as(text -> known(text, fields), List.of(), fields.firstName()));
                default -> parameters.add(parameter);
            }
        }
        return general.with(parameters);
    }

    private static Format format(String text, List<Format> formats) {
        return formats.stream()
                .filter(format -> format.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new RefusedValueException("is not one of: "
                        + String.join(
                                ", ", formats.stream().map(Format::toString).toList())));
    }

    private static String known(String selection, ViewFields fields) {
        Set<String> known = fields.names();
        for (String name : fieldNames(selection)) {
            if (!known.contains(fields.whole(name))) {
                throw new RefusedValueException(
                        "names '" + Violation.cut(name) + "', which is not a field" + hint(name, known));
            }
        }
        return selection;
    }

    /** Lists all names only if none is near: a view may have many. */
    private static String hint(String name, Set<String> known) {
        return NearestName.of(name, known)
                .map(nearest -> "; the nearest is '" + nearest + "'")
                .orElseGet(() -> NearestName.hint(name, known));
    }

    /**
     * The fields that a request selects.
     *
     * @param selection known names with commas between them; null for all fields
     */
    ViewFields fields(@Nullable String selection) {
        return selection == null
                ? fields
                : fields.only(fieldNames(selection).stream().map(fields::whole).toList());
    }

    static List<String> fieldNames(String selection) {
        return List.of(selection.split(", *", -1));
    }
}
