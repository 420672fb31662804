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
            return invoked(template, name.substring(colon + 1).strip(), written);
        }
        if (prefix.startsWith("#") || FUNCTIONS.contains(prefix)) {
            return new Call(template, prefix, written, arguments(parts, 1, afterColon(parts.get(0))));
        }
        boolean plain = parts.get(0).stream().allMatch(Node.Words.class::isInstance);
        return new Call(template, plain ? name : "", written, arguments(parts, 1, List.of()));
    }

    /** A module's functions are its template, but for {@code {{#invoke:flag|icon|Mali}}}. */
    private static Call invoked(Node.Template template, String module, String written) {
        List<List<Node>> parts = template.parts();
        String function = parts.size() > 1 ? normal(firstWords(parts.get(1))) : "";
        String name = module.equals("flag") ? module + function : module;
        return new Call(template, name, written, arguments(parts, Math.min(2, parts.size()), List.of()));
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
        int equals = nodeWithEquals(part);
        if (equals < 0) {
            return "";
        }
        String words = firstWords(part.subList(0, equals + 1));
        int end = words.lastIndexOf(
                '=', words.length() - afterEquals((Node.Words) part.get(equals)).length() - 1);
        return end > MAX_KEY ? "" : normal(words.substring(0, end));
    }

    /** Index of the first words that hold an equals sign, with nothing but words before them; -1 if there are none. */
    private static int nodeWithEquals(List<Node> part) {
        for (int i = 0; i < part.size() && part.get(i) instanceof Node.Words words; i++) {
            if (words.text().indexOf('=') >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static String afterEquals(Node.Words words) {
        return words.text().substring(words.text().indexOf('=') + 1);
    }

    private static List<Node> afterEquals(List<Node> part) {
        int equals = nodeWithEquals(part);
        List<Node> value = new ArrayList<>(part.subList(equals, part.size()));
        Node.Words first = (Node.Words) value.get(0);
        String rest = afterEquals(first);
        value.set(0, new Node.Words(rest, first.at() + first.text().length() - rest.length()));
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
