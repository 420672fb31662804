package org.conflictevents.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines under {@code Infobox}.
 *
 * @param end index of the first line after the block
 */
record InfoboxBlock(List<InfoboxLine> lines, int end) {

    private static final String BEGINNING = "infobox";
    private static final String EXPECTED = "- Key: value";

    /** Whether a line is the one before the block. */
    static boolean beginsWith(String words) {
        return words.equalsIgnoreCase(BEGINNING);
    }

    /** Whether words are a key, a colon and a blank behind "- ". */
    static boolean isKeyLine(String words) {
        return words.startsWith("- ") && words.indexOf(": ") > 2;
    }

    /**
     * @param at index of the line {@code Infobox}; negative where there is none
     * @param faults is given what is wrong with the lines
     */
    static InfoboxBlock read(String text, List<TextLine> lines, int at, List<Fault> faults) {
        List<InfoboxLine> read = new ArrayList<>();
        if (at < 0) {
            return new InfoboxBlock(read, 0);
        }
        Map<String, Integer> lineOfKey = new HashMap<>();
        int i = at + 1;
        for (; i < lines.size() && !ends(text, lines.get(i), read.isEmpty()); i++) {
            addLine(text, lines.get(i), read, lineOfKey, faults);
        }
        if (read.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(lines.get(at).number(), "an infobox without lines", EXPECTED));
        }
        return new InfoboxBlock(read, i);
    }

    private static boolean ends(String text, TextLine line, boolean nothingRead) {
        String words = text.substring(line.start(), line.end()).strip();
        return words.isEmpty() ? !nothingRead : Heading.of(words) != null;
    }

    // article: "- Casualties2: 17 killed (per Mali), 100 apprehended (per Mali)"
    private static void addLine(
            String text, TextLine line, List<InfoboxLine> read, Map<String, Integer> lineOfKey, List<Fault> faults) {
        String words = text.substring(line.start(), line.end());
        if (words.isBlank()) {
            return;
        }
        int dash = words.length() - words.stripLeading().length();
        int colon = words.indexOf(": ");
        if (!isKeyLine(words.stripLeading())) {
            faults.add(new Fault(line.number(), "no ': ' after a key in " + Fault.quoted(words.strip()), EXPECTED));
            return;
        }
        String key = words.substring(dash + 2, colon).strip();
        Integer earlier = lineOfKey.putIfAbsent(InfoboxLine.normalKey(key), line.number());
        if (earlier != null) {
            String found = "key '" + key + "' a second time, first on line " + earlier;
            faults.add(new Fault(line.number(), found, "each key once"));
            return;
        }
        String value = words.substring(colon + 2);
        int start =
                line.start() + colon + 2 + value.length() - value.stripLeading().length();
        read.add(new InfoboxLine(key, value.strip(), line.number(), start));
    }
}
