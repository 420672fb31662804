package org.conflictevents.reading.infobox.line;

import java.util.Arrays;
import java.util.Locale;
import org.conflictevents.reading.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * An infobox key that belongs to a side: "Casualties1", "Combatant2a".
 *
 * @param side 1 or more
 */
public record SideKey(Topic topic, int side) {

    /** What the lines of a side are about. */
    public enum Topic {
        COMBATANT,
        COMMANDER,
        UNITS,
        STRENGTH,
        CASUALTIES
    }

    /** Null where the key belongs to no side. */
    public static @Nullable SideKey of(String key) {
        String upper = key.replace(" ", "").toUpperCase(Locale.ROOT);
        int digit = afterRun(upper, 0, false);
        int end = afterRun(upper, digit, true);
        if (end == digit || end - digit > 2 || upper.length() - end > 1) {
            return null;
        }
        int side = Integer.parseInt(upper.substring(digit, end));
        return Arrays.stream(Topic.values())
                .filter(topic -> side >= 1 && topic.name().equals(upper.substring(0, digit)))
                .map(topic -> new SideKey(topic, side))
                .findFirst()
                .orElse(null);
    }

    private static int afterRun(String key, int from, boolean digits) {
        int at = from;
        while (at < key.length() && Token.isDigit(key.charAt(at)) == digits) {
            at++;
        }
        return at;
    }
}
