package org.conflictevents.wikitext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An infobox of a fight.
 *
 * @param at index of its beginning in the source
 * @param lines each key once
 */
record Infobox(int at, List<Line> lines) {

    /**
     * A parameter under its key in the text.
     *
     * @param source index in the source
     */
    record Line(String key, String value, int source) {}

    private static final Pattern OF_SIDE = Pattern.compile("([a-z]+)([1-9][0-9]?)([a-z]?)");
    private static final String SIDE = "Side ";
    private static final int MAX_NAME = 100;
    private static final Map<String, String> KEYS = WordTable.meanings("infobox.txt");

    static boolean isInfobox(String name) {
        return "TEMPLATE".equals(KEYS.get(name));
    }

    /**
     * @throws MalformedWikitextException if what was left unread at an index of the source is an infobox
     */
    static void refuseUnclosed(Source source, int at) {
        int end = source.startsWith("{{", at) ? at + 2 : at;
        while (end > at && end < source.length() && end < at + MAX_NAME && "|}\n<".indexOf(source.charAt(end)) < 0) {
            end++;
        }
        if (end > at && isInfobox(Call.normal(source.text().substring(at + 2, end)))) {
            throw new MalformedWikitextException(
                    source.line(at), "an infobox that does not end", "as many '}}' as '{{'");
        }
    }

    static Infobox read(Call call, Page page) {
        List<Line> lines = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        reportOverridden(call, page);
        for (Map.Entry<String, List<Node>> argument : call.arguments().entrySet()) {
            String parameter = argument.getKey().replaceAll("[ _-]", "");
            String key = key(parameter);
            List<Node> nodes = argument.getValue();
            if (nodes.isEmpty() || "Ignored".equals(key)) {
                continue;
            }
            int source = nodes.get(0).at();
            String value = key == null ? page.text(nodes) : value(key, nodes, page);
            if (key == null && !value.isEmpty()) {
                page.unread(source, parameter + " = " + value, "a parameter of the infobox that is not known");
            } else if (key != null && !value.isEmpty() && keys.add(outerKey(key))) {
                lines.add(new Line(outerKey(key), value, source));
            }
        }
        return new Infobox(call.at(), lines);
    }

    /** Null where the parameter is not known; a label may stand behind it: "Casualties3 Deaths". */
    private static @Nullable String key(String parameter) {
        String key = KEYS.get(parameter);
        Matcher ofSide = OF_SIDE.matcher(parameter);
        if (key == null && ofSide.matches()) {
            String topic = KEYS.getOrDefault(ofSide.group(1), "");
            return topic.startsWith(SIDE)
                    ? topic.substring(SIDE.length()) + ofSide.group(2) + ofSide.group(3)
                    : topic.equals("Ignored") ? topic : null;
        }
        return key == null || key.startsWith(SIDE) || key.equals("TEMPLATE") ? null : key;
    }

    private static String outerKey(String key) {
        int blank = key.indexOf(' ');
        return blank < 0 ? key : key.substring(0, blank);
    }

    private static String value(String key, List<Node> nodes, Page page) {
        Flat flat = new Flat();
        page.render(nodes, flat);
        boolean counts = key.startsWith("Casualties") || key.startsWith("Strength");
        InfoboxValue value = InfoboxValue.of(flat.text(), counts);
        if (value.hasTable()) {
            page.unread(nodes.get(0).at(), key, "a table in the infobox");
        }
        int blank = key.indexOf(' ');
        boolean labelled = blank > 0 && !value.words().isEmpty();
        return labelled ? key.substring(blank + 1) + ": " + value.words() : value.words();
    }

    /** As in MediaWiki the last of two equal parameters holds. */
    private static void reportOverridden(Call call, Page page) {
        Map<String, Node> last = new HashMap<>();
        for (List<Node> part : call.template().parts()) {
            String key = Call.key(part);
            Node earlier = key.isEmpty() ? null : last.put(key, part.get(0));
            if (earlier instanceof Node.Words words && key(key.replaceAll("[ _-]", "")) != null) {
                page.unread(words.at(), words.text(), "a parameter that is given again further down");
            }
        }
    }
}
