package org.conflictevents.reading.infobox.casualty;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.conflictevents.reading.infobox.line.Attribution;
import org.conflictevents.reading.infobox.line.ItemSeparator;
import org.conflictevents.reading.language.CasualtyWords;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.DateFinder;
import org.conflictevents.reading.language.FigureReader;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.vocabulary.CasualtyType;

/** Tells where stretches of a casualties line, and the names in it, begin and end. */
final class LineStretches {

    private static final PhraseTable<String> THOSE = Lexicon.phrases("casualty-line-words.txt", "THOSE");
    private static final PhraseTable<String> WERE = Lexicon.phrases("casualty-line-words.txt", "WERE");

    private static final int MAX_NAME = 16;

    /** Letters of an abbreviation before its full stop. */
    private static final int MAX_ABBREVIATION = 4;

    /** "1,234". */
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+");

    private LineStretches() {}

    /** Index of the next separator; the limit where none stands before it. */
    static int nextSeparator(TokenizedText passage, int at, int limit) {
        int next = at;
        while (next < limit && !ItemSeparator.at(passage, next)) {
            next++;
        }
        return next;
    }

    /** Whether a count stands before the next separator behind an index, or the semicolon at it. */
    static boolean countFollows(TokenizedText passage, int at) {
        int next = passage.is(at, ";") ? at : nextSeparator(passage, at + 1, passage.size());
        return IntStream.range(at, next).anyMatch(i -> FigureReader.countedAt(passage.tokens(), i) != null);
    }

    /** Whether a dash between blanks leads to a figure, as a colon would: "29 killed – 24 soldiers, 5 gendarmes". */
    static boolean isRule(TokenizedText passage, int at) {
        return isDashBetweenBlanks(passage, at) && FigureReader.at(passage.tokens(), at + 1) != null;
    }

    static boolean isDashBetweenBlanks(TokenizedText passage, int at) {
        return at > 0
                && at + 1 < passage.size()
                && passage.token(at).isDash()
                && passage.endBefore(at) < passage.start(at)
                && passage.endBefore(at + 1) < passage.start(at + 1);
    }

    /** Whether persons of other kinds follow a comma, and what happened to all: "530 soldiers, sailors & marines captured". */
    static boolean listsPersons(TokenizedText passage, int comma) {
        int at = comma;
        while (passage.is(at, ",") || passage.is(at, "&") || passage.is(at, "and")) {
            PhraseTable.Match<CountedNoun> noun = CountedNoun.at(passage.tokens(), at + 1);
            at = noun != null && noun.value().countsPersons() ? noun.next() : comma;
            if (at == comma) {
                return false;
            }
        }
        PhraseTable.Match<CasualtyType> fate = CasualtyWords.at(passage.tokens(), at);
        return fate != null && !passage.is(fate.next(), ":");
    }

    /** Index after a date, or years that head figures; the index itself where neither begins. */
    static int afterDate(TokenizedText passage, int at) {
        return Math.max(DateFinder.after(passage.tokens(), at), afterYears(passage, at));
    }

    /**
     * Index after a year, or years from to, that head figures and stand alone: "1940, 2,121,560 casualties"; the index
     * itself where the number may count persons, as "1500, 300 killed" does where no number of the line is grouped.
     */
    private static int afterYears(TokenizedText passage, int at) {
        boolean begins = at == 0 || ItemSeparator.at(passage, at - 1) || passage.is(at - 1, ":");
        if (!begins || !DateFinder.isYear(passage.tokens(), at)) {
            return at;
        }
        boolean range = at + 2 < passage.size()
                && passage.token(at + 1).isDash()
                && DateFinder.isYear(passage.tokens(), at + 2);
        int next = range ? at + 3 : at + 1;
        boolean alone = next < passage.size() && ItemSeparator.at(passage, next);
        boolean grouped = alone
                && passage.tokens().stream()
                        .anyMatch(token -> GROUPED.matcher(token.text()).matches());
        return grouped ? next : at;
    }

    /** Index after "of whom were" in "60 killed, 25 of whom were civilians"; the index itself where no such words begin. */
    static int afterThose(TokenizedText passage, int at) {
        int those = passage.is(at, "of") ? THOSE.skip(passage.tokens(), at + 1) : at;
        return those > at + 1 ? WERE.skip(passage.tokens(), those) : at;
    }

    /** Index of the first of the words, not before a limit, that lead up to here: of "Stanley" in "Stanley losses". */
    static int nameStart(TokenizedText passage, int at, int from) {
        int start = at;
        while (start > Math.max(from, at - MAX_NAME)
                && passage.token(start - 1).isWord()
                && Attribution.afterLeadIn(passage, start - 1) == start - 1) {
            start--;
        }
        return start;
    }

    /** Index after the names of sources that begin at this index. */
    static int afterNames(TokenizedText passage, int at, int limit) {
        int end = at;
        while (end < limit && !endsNames(passage, end)) {
            end++;
        }
        return end;
    }

    private static boolean endsNames(TokenizedText passage, int at) {
        return ItemSeparator.at(passage, at)
                || passage.is(at, ":")
                || passage.is(at, "on")
                || endsSentence(passage, at)
                || passage.opensBracket(at)
                || passage.token(at).isNumber()
                || DateFinder.after(passage.tokens(), at) > at;
    }

    // "several wounded. Ukrainian claim:"; not "Gov. claim:"
    static boolean endsSentence(TokenizedText passage, int at) {
        return passage.is(at, ".") && passage.token(at - 1).text().length() > MAX_ABBREVIATION;
    }
}
