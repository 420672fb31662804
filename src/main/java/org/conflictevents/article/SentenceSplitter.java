package org.conflictevents.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts prose into sentences: at a full stop, question or exclamation mark that is followed by white space, unless the
 * stop belongs to an abbreviation, an initial or a number.
 */
public final class SentenceSplitter {

    private static final Set<String> ABBREVIATIONS = WordList.load("abbreviations.txt");
    private static final String CLOSERS = "\"'”’»)]";
    private static final String OPENERS = "\"'“‘«([";

    private SentenceSplitter() {}

    /** Each from its first to its last visible char, final stop and closing quotation mark included. */
    public static List<Span> sentences(String text, Span paragraph) {
        List<Span> sentences = new ArrayList<>();
        int start = paragraph.start();
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            if (".?!…".indexOf(text.charAt(i)) < 0) {
                continue;
            }
            int after = afterClosers(text, i + 1, paragraph.end());
            if (ends(text, start, i, after, paragraph.end())) {
                sentences.add(new Span(start, after));
                start = afterSpace(text, after, paragraph.end());
                i = start - 1;
            }
        }
        if (start < paragraph.end()) {
            sentences.add(new Span(start, paragraph.end()));
        }
        return sentences;
    }

    private static int afterClosers(String text, int from, int end) {
        int i = from;
        while (i < end && (CLOSERS.indexOf(text.charAt(i)) >= 0 || ".?!…".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private static int afterSpace(String text, int from, int end) {
        int i = from;
        while (i < end && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether the mark at {@code stop} ends the sentence that began at {@code start}. */
    private static boolean ends(String text, int start, int stop, int after, int end) {
        if (after >= end) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(after))) {
            return false;
        }
        int next = afterSpace(text, after, end);
        while (next < end && OPENERS.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next < end && Character.isLowerCase(text.codePointAt(next))) {
            return false;
        }
        return text.charAt(stop) != '.' || !belongsToWord(text, start, stop, next < end ? text.charAt(next) : ' ');
    }

    private static boolean belongsToWord(String text, int start, int stop, char next) {
        int from = stop;
        while (from > start && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, stop);
        boolean numberFollows = Character.isDigit(next);
        if (word.equalsIgnoreCase("no") || word.equalsIgnoreCase("nos")) {
            return numberFollows;
        }
        // "John F. Kennedy", "c. 300"; but "the U.S. The" is left whole rather than cut in a name.
        if (word.length() == 1 || isDotted(word)) {
            return Character.isUpperCase(next) || numberFollows;
        }
        return ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    // "U.S", "a.m", "e.g"
    private static boolean isDotted(String word) {
        return word.length() >= 3 && word.charAt(1) == '.' && word.charAt(word.length() - 2) == '.';
    }
}
