package org.conflictevents.web.response;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * Items in JSON, which is what most of the time goes into that a new page takes. An item is written once and its text is kept as
 * long as whoever gave the item keeps that.
 */
@Component
final class WrittenItems {

    private final Cache<Object, WrittenItem> written =
            Caffeine.newBuilder().weakKeys().build();
    private final JsonMapper json;

    WrittenItems(JsonMapper json) {
        this.json = json;
    }

    /** To be written in the items' place. */
    List<WrittenItem> of(List<?> items) {
        return items.stream().map(item -> written.get(item, this::write)).toList();
    }

    private WrittenItem write(Object item) {
        return new WrittenItem(new SerializedString(json.writeValueAsString(item)));
    }

    /** An item whose JSON is known. */
    record WrittenItem(SerializedString text) implements JacksonSerializable {

        @Override
        public void serialize(JsonGenerator generator, SerializationContext context) {
            generator.writeRawValue(text);
        }

        @Override
        public void serializeWithType(JsonGenerator generator, SerializationContext context, TypeSerializer type) {
            serialize(generator, context);
        }
    }
}
