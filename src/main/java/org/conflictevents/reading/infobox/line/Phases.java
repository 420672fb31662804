package org.conflictevents.reading.infobox.line;

import org.conflictevents.reading.language.DateFinder;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.TokenizedText;

/** Tells words for stretches of a battle, whose losses are parts of the whole: "First landing", "1988–1994". */
public final class Phases {

    private static final PhraseTable<String> PHASE = Lexicon.phrases("casualty-line-words.txt", "PHASE");
    private static final PhraseTable<String> PART = Lexicon.phrases("casualty-line-words.txt", "PART");

    private Phases() {}

    /** Whether they are a stretch of time or of the fighting: a first landing, a day or a period, but not a battle of Gao. */
    public static boolean are(TokenizedText passage, TokenRange words) {
        return isRow(passage, words) || arePeriod(passage, words, "");
    }

    /** The same where no other overlaps with it; but what a day heads may be the toll of all days until then. */
    public static boolean areApart(TokenizedText passage, TokenRange words) {
        return isRow(passage, words) || arePeriod(passage, words, "\\d{1,2}");
    }

    private static boolean isRow(TokenizedText passage, TokenRange words) {
        return beginsAt(passage, words.from()) && !passage.is(words.to() - 1, ":");
    }

    /** The same behind a figure, where "March 2012" rather is when its toll was known. */
    public static boolean follow(TokenizedText passage, TokenRange words) {
        return beginsAt(passage, words.from()) || arePeriod(passage, words, "\\d{1,2}|\\p{L}+\\.?");
    }

    public static boolean isWord(TokenizedText passage, int at) {
        return PHASE.beginsAt(passage.tokens(), at);
    }

    /** Whether a stretch begins here that stands in a row: "final assault". */
    public static boolean beginsAt(TokenizedText passage, int at) {
        int next = PART.skip(passage.tokens(), at);
        return next > at && PHASE.beginsAt(passage.tokens(), next);
    }

    /**
     * "21 december – 31 december", "1941".
     *
     * @param instant words that tell when a toll may have been counted, unless another date follows: "18 November"
     */
    private static boolean arePeriod(TokenizedText passage, TokenRange words, String instant) {
        boolean span = false;
        boolean moment = false;
        for (int at = words.from(); at < words.to(); ) {
            int next = DateFinder.after(passage.tokens(), at);
            boolean link = passage.token(at).isDash() || passage.is(at, "to");
            if (next == at && !link && !DateFinder.isYear(passage.tokens(), at)) {
                return false;
            }
            for (int i = at; i < Math.max(next, at + 1); i++) {
                boolean linked = passage.token(i).isDash() || passage.is(i, "to");
                span |= linked;
                moment |= !linked && passage.token(i).text().matches(instant);
            }
            at = Math.max(next, at + 1);
        }
        return !words.isEmpty() && !passage.token(words.from()).isDash() && (span || !moment);
    }
}
