package org.conflictevents.command;

import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import tools.jackson.databind.JsonNode;

/**
 * A property as its metadata describes it.
 *
 * @param type its Java type
 * @param defaultValue empty where it has none
 */
record KnownProperty(String name, String type, String description, String defaultValue) {

    static KnownProperty of(JsonNode json) {
        return new KnownProperty(
                json.path("name").asString(),
                json.path("type").asString(""),
                json.path("description").asString(""),
                json.path("defaultValue").asString(""));
    }

    /** Whether the name is this one's, or that of an entry where this is a map or a list. */
    boolean matches(ConfigurationPropertyName other) {
        ConfigurationPropertyName own = ConfigurationPropertyName.of(name);
        return own.equals(other) || type.startsWith("java.util.") && own.isAncestorOf(other);
    }
}
