package org.conflictevents.web.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
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
import org.springframework.core.ResolvableType;
import org.springframework.web.method.HandlerMethod;

/**
 * What follows from a handler's signature: its query parameters, its own and those that every handler of its kind takes, and the
 * formats and fields that its answer can have.
 *
 * @param view null where the answer is no record
 */
public record Endpoint(
        List<QueryRecord> records,
        List<Format> formats,
        @Nullable ViewFields view) {

    static Endpoint of(HandlerMethod handler) {
        ResolvableType returned = ResolvableType.forMethodReturnType(handler.getMethod());
        boolean list = ItemSource.class.isAssignableFrom(returned.toClass());
        Class<?> view = (list ? returned.as(ItemSource.class).getGeneric() : returned).toClass();
        ViewFields fields = view.isRecord() ? ViewFields.of(view) : null;
        List<Format> formats = fields == null ? List.of(Format.JSON) : formats(view);
        List<QueryRecord> records = new ArrayList<>(own(handler));
        if (list) {
            records.add(QueryRecord.of(PageParameters.class));
            records.add(QueryRecord.of(CursorParameter.class));
        }
        records.add(presentation(formats, fields));
        return new Endpoint(List.copyOf(records), formats, fields);
    }

    /** Whether its answer is a list that can be gone on with. */
    public boolean continues() {
        return records.stream().anyMatch(queryRecord -> queryRecord.type() == CursorParameter.class);
    }

    private static List<QueryRecord> own(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> QueryParameters.class.isAssignableFrom(parameter.getParameterType()))
                .<QueryRecord>map(parameter -> QueryRecord.of(parameter.getParameterType()))
                .toList();
    }

    private static List<Format> formats(Class<?> view) {
        return GeoFeature.class.isAssignableFrom(view)
                ? List.of(Format.JSON, Format.CSV, Format.NDJSON, Format.GEOJSON)
                : List.of(Format.JSON, Format.CSV, Format.NDJSON);
    }

    private static QueryRecord presentation(List<Format> formats, @Nullable ViewFields fields) {
        QueryRecord general = QueryRecord.of(ResponseOptions.class);
        List<QueryParameter> parameters = new ArrayList<>();
        for (QueryParameter parameter : general.parameters()) {
            if (parameter.component().equals("format")) {
                List<String> names = formats.stream().map(Format::toString).toList();
                parameters.add(parameter.as(text -> format(text, formats), names, "json"));
            } else if (parameter.component().equals("fields") && fields != null) {
                parameters.add(parameter.as(text -> select(text, fields), List.of(), fields.firstName()));
            } else if (!parameter.component().equals("fields")) {
                parameters.add(parameter);
            }
        }
        return general.taking(parameters);
    }

    private static Format format(String text, List<Format> formats) {
        return formats.stream()
                .filter(format -> format.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new RefusedValueException("is not one of: "
                        + String.join(
                                ", ", formats.stream().map(Format::toString).toList())));
    }

    private static ResponseOptions.Selection select(String text, ViewFields fields) {
        Set<String> known = fields.names();
        Set<String> selected = new LinkedHashSet<>();
        for (String name : text.split(ResponseOptions.Selection.BETWEEN, -1)) {
            if (!known.contains(name)) {
                throw new RefusedValueException(
                        "has '" + Violation.cut(name) + "', which is no field" + hint(name, known));
            }
            selected.add(name);
        }
        return new ResponseOptions.Selection(fields.only(selected));
    }

    /** All names only where none is near: a view may have many. */
    private static String hint(String name, Set<String> known) {
        return NearestName.of(name, known)
                .map(nearest -> "; the nearest is '" + nearest + "'")
                .orElseGet(() -> NearestName.hint(name, known));
    }
}
