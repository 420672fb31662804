package org.conflictevents.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.conflictevents.version.ChangeView.FieldChangeView;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Which plain values two trees do not have alike. */
final class FieldChanges {

    private final List<FieldChangeView> changes = new ArrayList<>();

    private FieldChanges() {}

    static List<FieldChangeView> between(JsonNode before, JsonNode after) {
        FieldChanges found = new FieldChanges();
        found.compare("", before, after);
        return found.changes;
    }

    private void compare(String name, JsonNode before, JsonNode after) {
        if (before.isContainer() || after.isContainer()) {
            Map<String, JsonNode> earlier = parts(before);
            Map<String, JsonNode> later = parts(after);
            Set<String> all = new LinkedHashSet<>(later.keySet());
            all.addAll(earlier.keySet());
            all.forEach(part -> compare(
                    name.isEmpty() ? part : name + "." + part,
                    earlier.getOrDefault(part, MissingNode.getInstance()),
                    later.getOrDefault(part, MissingNode.getInstance())));
            if (before.isArray() && after.isArray()) {
                compareOrder(name, earlier.keySet(), later.keySet());
            }
        } else if (!Objects.equals(plain(before), plain(after))) {
            changes.add(new FieldChangeView(name, plain(before), plain(after)));
        }
    }

    private void compareOrder(String name, Set<String> before, Set<String> after) {
        List<String> earlier = before.stream().filter(after::contains).toList();
        List<String> later = after.stream().filter(before::contains).toList();
        if (!earlier.equals(later)) {
            changes.add(new FieldChangeView(name, String.join("|", earlier), String.join("|", later)));
        }
    }

    /** By their names; what stands in a list is named by its first field. */
    private static Map<String, JsonNode> parts(JsonNode container) {
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        if (container.isObject()) {
            container.propertyStream().forEach(field -> parts.put(field.getKey(), field.getValue()));
        } else {
            container.valueStream().forEach(element -> parts.put(name(element), element));
        }
        return parts;
    }

    private static String name(JsonNode element) {
        return element.isObject()
                ? element.valueStream().findFirst().map(JsonNode::asString).orElse("")
                : element.asString();
    }

    private static @Nullable Object plain(JsonNode value) {
        if (value.isNumber()) {
            return value.numberValue();
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        return value.isString() ? value.stringValue() : null;
    }
}
