package org.conflictevents.wikitext;

/**
 * Something of a page's source that was not understood; none of its words or numbers are in the text.
 *
 * @param line 1-based line of the source
 * @param words of the source, on one line; cut where they are long
 * @param reason why it was left out
 */
public record UnreadMarkup(int line, String words, String reason) {

    private static final int MAX_WORDS = 200;

    static UnreadMarkup of(int line, String words, String reason) {
        String cut = words.length() <= 2 * MAX_WORDS ? words : words.substring(0, 2 * MAX_WORDS);
        String shown = InlineText.onOneLine(cut);
        int end = Math.min(shown.length(), MAX_WORDS);
        // no half of a surrogate pair
        end -= end > 0 && Character.isHighSurrogate(shown.charAt(end - 1)) ? 1 : 0;
        return new UnreadMarkup(line, shown.substring(0, end), reason);
    }
}
