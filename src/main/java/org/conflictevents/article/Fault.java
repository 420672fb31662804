package org.conflictevents.article;

/**
 * Something in a data file that keeps it from being read.
 *
 * @param line 1-based; 0 where the whole file is meant
 * @param found what is wrong, with the words in question
 * @param expected what should stand there instead
 */
public record Fault(int line, String found, String expected) {

    /** At most 80 chars of it, in quotation marks. */
    public static String quoted(String words) {
        return "'" + (words.length() <= 80 ? words : words.substring(0, 79) + "…") + "'";
    }
}
