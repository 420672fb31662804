package org.conflictevents.web.openapi;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.Set;
import org.conflictevents.web.query.QueryParameter;

/** Describes enums by name, so that a generated client has one type for each. */
final class EnumSchemas {

    private EnumSchemas() {}

    /** The enum's own name, unless {@code @Schema} gives another. */
    static String name(Class<?> type) {
        var named = type.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        return named == null || named.name().isEmpty() ? type.getSimpleName() : named.name();
    }

    /** Whether a parameter takes all values of an enum, and not only those that one handler allows. */
    static boolean describes(QueryParameter parameter) {
        return parameter.type().isEnum()
                && parameter.allowed().size() == parameter.type().getEnumConstants().length;
    }

    /** The values as they are in requests and responses. */
    static Schema<?> of(Class<?> type) {
        Schema<Object> schema = new JsonSchema().types(Set.of("string"));
        Arrays.stream(type.getEnumConstants()).map(Object::toString).forEach(schema::addEnumItemObject);
        return schema;
    }

    static Schema<?> reference(Class<?> type) {
        return new JsonSchema().$ref("#/components/schemas/" + name(type));
    }
}
