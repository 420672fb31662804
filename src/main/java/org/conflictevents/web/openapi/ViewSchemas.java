package org.conflictevents.web.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.RefUtils;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conflictevents.vocabulary.IsoDates;
import org.conflictevents.web.ItemSource;
import org.conflictevents.web.response.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;

/**
 * Describes records as they are written: every component is required, unless {@link SelectableFields} says otherwise, and those that
 * are nullable by JSpecify may be null.
 *
 * <p>springdoc itself reads no type annotations, and takes every component for optional. It looks at types through Jackson 2,
 * which is why this class uses that.
 */
@Component
final class ViewSchemas implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Optional<Class<?>> listed = itemsOf(type.getType());
        if (listed.isPresent()) {
            // JSON, the one format that is described by a model, has a part of the list.
            Type listing = ResolvableType.forClassWithGenerics(Listing.class, listed.get())
                    .getType();
            return context.resolve(new AnnotatedType(listing).resolveAsRef(true));
        }
        Class<?> raw = rawClass(type.getType());
        if (raw != null && raw.isEnum()) {
            context.defineModel(EnumSchemas.name(raw), EnumSchemas.of(raw));
            return EnumSchemas.reference(raw);
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        if (schema != null && raw != null && raw.isRecord()) {
            describe(raw, schema.get$ref() == null ? schema : model(schema.get$ref(), context));
        }
        return schema;
    }

    private static @Nullable Schema<?> model(String reference, ModelConverterContext context) {
        return context.getDefinedModels()
                .get((String) RefUtils.extractSimpleName(reference).getKey());
    }

    private static Optional<Class<?>> itemsOf(Type type) {
        if (rawClass(type) != ItemSource.class) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                type instanceof JavaType source
                        ? source.containedType(0).getRawClass()
                        : ResolvableType.forType(type).getGeneric().resolve());
    }

    private static @Nullable Class<?> rawClass(Type type) {
        if (type instanceof JavaType resolved) {
            return resolved.getRawClass();
        }
        return ResolvableType.forType(type).resolve();
    }

    private static void describe(Class<?> raw, @Nullable Schema<?> model) {
        if (model == null || model.getProperties() == null) {
            return;
        }
        @SuppressWarnings("rawtypes")
        Map<String, Schema> properties = model.getProperties();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : raw.getRecordComponents()) {
            Schema<?> property = properties.get(component.getName());
            if (property == null) {
                continue;
            }
            if (component.getType() == LocalDate.class) {
                // RFC 3339, whose date the format is, ends at the year 0.
                property.format(null).pattern(IsoDates.DAY_PATTERN);
            }
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                properties.put(component.getName(), nullable(property));
            }
            if (!mayBeLeftOut(component)) {
                required.add(component.getName());
            }
        }
        model.setRequired(required);
    }

    private static boolean mayBeLeftOut(RecordComponent component) {
        var described = component.getAccessor().getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        return described != null
                && described.requiredMode() == io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;
    }

    private static Schema<?> nullable(Schema<?> property) {
        if (property.get$ref() != null) {
            Schema<?> reference = new JsonSchema().$ref(property.get$ref());
            Schema<?> either = new JsonSchema()
                    .description(property.getDescription())
                    .anyOf(List.of(reference, new JsonSchema().types(Set.of("null"))));
            if (property.getExampleSetFlag()) {
                either.setExample("null".equals(property.getExample()) ? null : property.getExample());
            }
            return either;
        }
        if ("null".equals(property.getExample())) {
            // An annotation cannot have null as an example.
            property.setExample(null);
        }
        if (property.getAnyOf() == null) {
            Set<String> types =
                    new LinkedHashSet<>(property.getTypes() == null ? Set.of(property.getType()) : property.getTypes());
            types.add("null");
            property.setTypes(types);
        }
        return property;
    }
}
