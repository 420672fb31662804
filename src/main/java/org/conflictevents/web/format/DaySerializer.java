package org.conflictevents.web.format;

import java.time.LocalDate;
import org.conflictevents.vocabulary.IsoDates;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes each day as {@link IsoDates} does. */
@JacksonComponent
final class DaySerializer extends ValueSerializer<LocalDate> {

    @Override
    public void serialize(LocalDate day, JsonGenerator json, SerializationContext context) {
        json.writeString(IsoDates.of(day));
    }
}
