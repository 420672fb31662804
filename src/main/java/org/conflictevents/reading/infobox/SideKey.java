package org.conflictevents.reading.infobox;

import java.util.Locale;
import org.conflictevents.reading.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * An infobox key that belongs to a side: "Casualties1", "Combatant2a".
 *
 * @param topic in lower case: "casualties", "combatant"
 * @param side 1 or more
 */
record SideKey(String topic, int side) {

    private static final int MOST_SIDES = 99;

    /** Null where the key belongs to no side. */
    static @Nullable SideKey of(String key) {
        String lower = key.replace(" ", "").toLowerCase(Locale.ROOT);
        int digit = 0;
        while (digit < lower.length() && !Token.isDigit(lower.charAt(digit))) {
            digit++;
        }
        int end = digit;
        while (end < lower.length() && Token.isDigit(lower.charAt(end))) {
            end++;
        }
        boolean numbered = digit > 0 && end > digit && end - digit <= 2 && lower.length() - end <= 1;
        int side = numbered ? Integer.parseInt(lower.substring(digit, end)) : 0;
        return side >= 1 && side <= MOST_SIDES ? new SideKey(lower.substring(0, digit), side) : null;
    }
}
