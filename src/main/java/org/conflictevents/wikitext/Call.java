package org.conflictevents.wikitext;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A template as it is called on a page.
 *
 * @param name in lower case, with single blanks, without the prefix "Template:"; for {@code {{#invoke:Name|function|…}}}
 *     the name of the module, for {@code {{formatnum:5}}} what stands before the colon; empty where it is made by other
 *     templates
 * @param arguments by name, those without one by their position from "1" on; in the order of the source
 * @param writtenName as in the source
 */
record Call(Node.Template template, String name, String writtenName, Map<String, List<Node>> arguments) {

    private static final int MAX_KEY = 60;
    private static final Set<String> FUNCTIONS =
            Set.of("displaytitle", "defaultsort", "formatnum", "pagename", "lc", "uc", "lcfirst", "ucfirst", "graph");

    static Call of(Node.Template template) {
        List<List<Node>> parts = template.parts();
        String written = firstWords(parts.get(0)).strip();
        String name = normal(written);
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon).strip();
        if (prefix.equals("#invoke")) {
            int function = Math.min(2, parts.size());
            return new Call(
                    template, name.substring(colon + 1).strip(), written, arguments(parts, function, List.of()));
        }
        if (prefix.startsWith("#") || FUNCTIONS.contains(prefix)) {
            return new Call(template, prefix, written, arguments(parts, 1, afterColon(parts.get(0))));
        }
        boolean plain = parts.get(0).stream().allMatch(Node.Words.class::isInstance);
        return new Call(template, plain ? name : "", written, arguments(parts, 1, List.of()));
    }

    private static String firstWords(List<Node> nodes) {
        StringBuilder words = new StringBuilder();
        for (Node node : nodes) {
            if (!(node instanceof Node.Words part)) {
                break;
            }
            words.append(part.text());
        }
        return words.toString();
    }

    static String normal(String name) {
        String plain = InlineText.onOneLine(name.replace('_', ' ')).toLowerCase(Locale.ROOT);
        return plain.startsWith("template:")
                ? plain.substring("template:".length()).strip()
                : plain;
    }

    private static List<Node> afterColon(List<Node> nodes) {
        List<Node> rest = new ArrayList<>(nodes);
        Node.Words first = (Node.Words) nodes.get(0);
        int colon = first.text().indexOf(':') + 1;
        rest.set(0, new Node.Words(first.text().substring(colon), first.at() + colon));
        return rest;
    }

    private static Map<String, List<Node>> arguments(List<List<Node>> parts, int from, List<Node> leading) {
        Map<String, List<Node>> arguments = new LinkedHashMap<>();
        int position = 1;
        if (!leading.isEmpty()) {
            arguments.put(String.valueOf(position++), leading);
        }
        for (List<Node> part : parts.subList(from, parts.size())) {
            String key = key(part);
            if (key.isEmpty()) {
                arguments.put(String.valueOf(position++), part);
            } else {
                // as in MediaWiki the last one holds
                arguments.put(key, afterEquals(part));
            }
        }
        return arguments;
    }

    /** Empty where the part has no name. */
    static String key(List<Node> part) {
        if (part.isEmpty() || !(part.get(0) instanceof Node.Words words)) {
            return "";
        }
        int equals = words.text().indexOf('=');
        return equals < 0 || equals > MAX_KEY ? "" : normal(words.text().substring(0, equals));
    }

    private static List<Node> afterEquals(List<Node> part) {
        List<Node> value = new ArrayList<>(part);
        Node.Words first = (Node.Words) part.get(0);
        int equals = first.text().indexOf('=') + 1;
        value.set(0, new Node.Words(first.text().substring(equals), first.at() + equals));
        return value;
    }

    /** The nodes of an argument; empty where there is none. */
    List<Node> argument(String key) {
        return arguments.getOrDefault(key, List.of());
    }

    boolean has(String key) {
        return !argument(key).isEmpty();
    }

    /** The arguments without a name, in order. */
    List<List<Node>> positional() {
        List<List<Node>> positional = new ArrayList<>();
        for (int i = 1; arguments.containsKey(String.valueOf(i)); i++) {
            positional.add(argument(String.valueOf(i)));
        }
        return positional;
    }

    int at() {
        return template.at();
    }
}
