package org.conflictevents.article;

import java.util.Locale;

/**
 * A {@code - Key: value} line of the infobox.
 *
 * @param key as written: "Casualties1"
 * @param value as written, without the white space around it; may be empty
 * @param line 1-based
 * @param start index of the value's first char in the article's text (UTF-16)
 */
public record InfoboxLine(String key, String value, int line, int start) {

    /** A key as keys are compared. */
    static String normalKey(String key) {
        return key.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** Index after the value's last char (UTF-16). */
    public int end() {
        return start + value.length();
    }
}
