package org.conflictevents.article;

/**
 * A {@code - Key: value} line of the infobox.
 *
 * @param key as written: "Casualties1"
 * @param value as written, without the white space around it; may be empty
 * @param line 1-based
 * @param start index of the value's first char in the article's text (UTF-16)
 */
public record InfoboxLine(String key, String value, int line, int start) {

    /** Index after the value's last char (UTF-16). */
    public int end() {
        return start + value.length();
    }
}
