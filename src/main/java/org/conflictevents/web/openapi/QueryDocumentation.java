package org.conflictevents.web.openapi;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conflictevents.web.query.DayReader;
import org.conflictevents.web.query.LastDay;
import org.conflictevents.web.query.QueryBinder;
import org.conflictevents.web.query.QueryParameter;
import org.conflictevents.web.query.QueryRecord;
import org.conflictevents.web.query.ValidRange;
import org.conflictevents.web.response.Endpoint;
import org.conflictevents.web.response.ResponseOptions;
import org.hibernate.validator.constraints.UniqueElements;
import org.springframework.util.ClassUtils;

/** Describes query parameters from the same model that binds them, so that both agree. */
final class QueryDocumentation {

    private QueryDocumentation() {}

    static List<Parameter> of(Endpoint endpoint) {
        List<Parameter> described = new ArrayList<>();
        for (QueryRecord queryRecord : endpoint.records()) {
            for (QueryParameter parameter : queryRecord.parameters()) {
                Parameter one = of(parameter, description(parameter, queryRecord.ranges()));
                // A client that sends defaults would cut a stream after the first rows, and make a cursor one of
                // another list; so the descriptions of lists' parameters say what their defaults are.
                if (parameter.defaultValue() != null && !endpoint.list()) {
                    one.getSchema().setDefault(json(parameter, parameter.defaultValue()));
                }
                described.add(one);
            }
        }
        return described;
    }

    /** Gives the parameter of that name, if there is one, an example that depends on the data. */
    static void exemplify(List<Parameter> parameters, String name, String example) {
        parameters.stream()
                .filter(parameter -> name.equals(parameter.getName()))
                .forEach(parameter -> {
                    if (parameter.getRequired()) {
                        parameter.setExample(example);
                    } else {
                        parameter.getSchema().setExamples(new ArrayList<>(List.of(example)));
                    }
                });
    }

    private static String description(QueryParameter parameter, List<ValidRange> ranges) {
        var documented = parameter.annotation(io.swagger.v3.oas.annotations.Parameter.class);
        String description = documented == null ? "" : documented.description();
        for (ValidRange range : ranges) {
            if (range.to().equals(parameter.name())) {
                description = description.replaceFirst("\\.?$", ".") + " Not below `" + range.from() + "`.";
            }
        }
        if (parameter.type() == LocalDate.class) {
            String end = parameter.annotation(LastDay.class) == null ? "first" : "last";
            description += " A month or a year is its " + end + " day.";
        }
        if (parameter.example() == null
                || parameter.owner() == ResponseOptions.class
                || !parameter.allowed().isEmpty()) {
            return description;
        }
        // Swagger UI shows no examples of a schema.
        return description.replaceFirst("([^.\n])$", "$1.") + " E.g. `" + parameter.example() + "`.";
    }

    private static Parameter of(QueryParameter parameter, String description) {
        Parameter described = new Parameter()
                .in("query")
                .name(parameter.name())
                .description(description)
                .required(!parameter.optional() && parameter.defaultValue() == null)
                .schema(schema(parameter));
        if (parameter.example() != null) {
            Object example = json(parameter, parameter.example());
            // In the schema and not in the parameter, since Swagger UI puts a parameter's example into each request.
            described
                    .getSchema()
                    .setExamples(new ArrayList<>(List.of(parameter.container() == null ? example : List.of(example))));
        }
        return described;
    }

    private static Schema<?> schema(QueryParameter parameter) {
        Schema<?> value = valueSchema(parameter);
        if (parameter.container() == null) {
            return value;
        }
        Schema<?> list = new JsonSchema().types(Set.of("array")).items(value);
        Size size = parameter.annotation(Size.class);
        list.setMinItems(size == null || size.min() == 0 ? null : size.min());
        list.setMaxItems(size == null ? QueryBinder.MAX_VALUES : Math.min(size.max(), QueryBinder.MAX_VALUES));
        list.setUniqueItems(parameter.annotation(UniqueElements.class) == null ? null : true);
        return list;
    }

    private static Schema<?> valueSchema(QueryParameter parameter) {
        Class<?> type = ClassUtils.resolvePrimitiveIfNecessary(parameter.type());
        Schema<?> schema = new JsonSchema();
        if (type == Integer.class || type == Long.class) {
            return bounded(schema.types(Set.of("integer")).format(type == Long.class ? "int64" : "int32"), parameter);
        }
        if (type == Boolean.class) {
            return schema.types(Set.of("boolean"));
        }
        if (EnumSchemas.describes(parameter)) {
            return EnumSchemas.reference(type);
        }
        schema.types(Set.of("string"));
        if (type == LocalDate.class) {
            return schema.pattern(DayReader.PATTERN);
        }
        if (!parameter.allowed().isEmpty()) {
            return new StringSchema()._enum(parameter.allowed());
        }
        return bounded(schema.minLength(1).maxLength(QueryBinder.MAX_VALUE_LENGTH), parameter);
    }

    private static Schema<?> bounded(Schema<?> schema, QueryParameter parameter) {
        Min min = parameter.valueAnnotation(Min.class);
        Max max = parameter.valueAnnotation(Max.class);
        Size size = parameter.container() == null
                ? parameter.annotation(Size.class)
                : parameter.valueAnnotation(Size.class);
        if (min != null) {
            schema.setMinimum(BigDecimal.valueOf(min.value()));
        }
        if (max != null) {
            schema.setMaximum(BigDecimal.valueOf(max.value()));
        }
        if (size != null) {
            schema.setMinLength(Math.max(1, size.min()));
            schema.setMaxLength(Math.min(size.max(), QueryBinder.MAX_VALUE_LENGTH));
        }
        return patterned(schema, parameter);
    }

    private static Schema<?> patterned(Schema<?> schema, QueryParameter parameter) {
        Pattern pattern = parameter.valueAnnotation(Pattern.class);
        if (pattern != null) {
            // Jakarta Validation matches the whole value, JSON Schema any part of it.
            schema.setPattern("^(?:" + pattern.regexp() + ")$");
        }
        var documented = parameter.annotation(io.swagger.v3.oas.annotations.Parameter.class);
        if (documented != null && !documented.schema().pattern().isEmpty()) {
            // The type's own parse method refuses the rest.
            schema.setPattern(documented.schema().pattern());
        }
        return schema;
    }

    // Numbers and booleans as such, everything else as in a query.
    private static Object json(QueryParameter parameter, String text) {
        Object value = parameter.reader().read(text);
        return value instanceof Number || value instanceof Boolean ? value : text;
    }
}
