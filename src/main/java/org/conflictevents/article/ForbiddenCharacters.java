package org.conflictevents.article;

import java.util.ArrayList;
import java.util.List;

/** Finds what no text holds: control characters other than tabs and line ends, and halves of surrogate pairs. */
final class ForbiddenCharacters {

    private static final int MOST_FAULTS = 10;

    private ForbiddenCharacters() {}

    /** One fault a line, at most ten and one that counts the other lines. */
    static List<Fault> in(String text, List<TextLine> lines) {
        List<Fault> faults = new ArrayList<>();
        int more = 0;
        for (TextLine line : lines) {
            int at = firstIn(text, line);
            if (at < line.end() && faults.size() < MOST_FAULTS) {
                String found =
                        String.format("character U+%04X at column %d", (int) text.charAt(at), at - line.start() + 1);
                faults.add(new Fault(line.number(), found, "text without control characters"));
            } else if (at < line.end()) {
                more++;
            }
        }
        if (more > 0) {
            faults.add(new Fault(0, "control characters in " + more + " further lines", "text"));
        }
        return faults;
    }

    private static int firstIn(String text, TextLine line) {
        int i = line.start();
        while (i < line.end() && !forbidden(text, i)) {
            i++;
        }
        return i;
    }

    private static boolean forbidden(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return Character.isISOControl(c) && c != '\t';
    }
}
