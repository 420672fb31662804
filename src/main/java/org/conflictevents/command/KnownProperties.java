package org.conflictevents.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.conflictevents.web.query.NearestName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.core.io.UrlResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The properties that the program and its libraries have, by the metadata that these bring for editors. */
final class KnownProperties {

    private static final String METADATA = "META-INF/spring-configuration-metadata.json";
    private static final String OWN = "conflict-events.";

    private final List<String> metadata = new ArrayList<>();

    KnownProperties() {
        try {
            ClassLoader loader = KnownProperties.class.getClassLoader();
            for (var resource : Collections.list(loader.getResources(METADATA))) {
                metadata.add(new UrlResource(resource).getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is such a property, however its words are joined. */
    boolean has(String name) {
        return isWritten(name) || all().anyMatch(known -> known.matches(ConfigurationPropertyName.adapt(name, '.')));
    }

    /** Whether its very name is there, which most are known by: to understand all metadata takes half a second. */
    private boolean isWritten(String name) {
        return metadata.stream()
                .anyMatch(json -> json.indexOf("\"name\": \"" + name + '"', json.indexOf("\"properties\"")) >= 0);
    }

    /** The property or command that was probably meant. */
    Optional<String> nearest(String name) {
        Stream<String> commands = Stream.of(Command.values()).map(Command::option);
        Stream<String> properties = all().map(KnownProperty::name);
        return NearestName.of(
                name,
                Stream.concat(commands, properties)
                        .filter(known -> known.startsWith(OWN) || !name.startsWith(OWN))
                        .toList());
    }

    /** Those of this program. */
    List<KnownProperty> own() {
        return all().filter(known -> known.name().startsWith(OWN)).toList();
    }

    private Stream<KnownProperty> all() {
        return metadata.stream()
                .flatMap(json -> {
                    JsonNode properties = JsonMapper.shared().readTree(json).path("properties");
                    return properties.valueStream();
                })
                .map(KnownProperty::of);
    }
}
