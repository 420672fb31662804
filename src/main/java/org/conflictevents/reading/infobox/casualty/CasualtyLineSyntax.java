package org.conflictevents.reading.infobox.casualty;

import java.util.stream.IntStream;
import org.conflictevents.reading.infobox.line.Attribution;
import org.conflictevents.reading.infobox.line.ItemSeparator;
import org.conflictevents.reading.language.CasualtyWords;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.Countries;
import org.conflictevents.reading.language.DateFinder;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.FigureReader;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.language.VagueQuantity;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/** Finds the headings of a casualties line: "Per Ukraine:", "killed:", "france:". */
final class CasualtyLineSyntax {

    private static final PhraseTable<String> ESTIMATED = Lexicon.phrases("casualty-line-words.txt", "ESTIMATED");
    private static final PhraseTable<String> HEADING = Lexicon.phrases("casualty-line-words.txt", "HEADING");
    private static final PhraseTable<String> TOTAL = Lexicon.phrases("casualty-line-words.txt", "TOTAL");
    private static final PhraseTable<String> WHOLE = Lexicon.phrases("casualty-line-words.txt", "WHOLE");

    /** Tokens of a heading, and of one with a bracket before its colon. */
    private static final int MAX_HEADING = 16;

    private static final int MAX_BEFORE_BRACKET = 6;

    private final TokenizedText passage;

    CasualtyLineSyntax(TokenizedText passage) {
        this.passage = passage;
    }

    /** Index of the colon that ends the heading beginning at this index; the index itself where none begins. */
    int colon(int at, int limit) {
        VagueQuantity vague = VagueQuantity.at(passage.tokens(), at);
        boolean name = vague != null && beginsName(at, vague.next());
        boolean estimate = vague != null && ESTIMATED.beginsAt(passage.tokens(), vague.next());
        boolean word = passage.token(at).isWord() && (vague == null || vague.isAmount() || name || estimate);
        boolean year = DateFinder.isYear(passage.tokens(), at)
                && at + 1 < limit
                && (passage.token(at + 1).isWord() || passage.is(at + 1, ":"));
        FigurePhrase figure = FigureReader.countedAt(passage.tokens(), at);
        boolean number = word && figure != null && figure.next() == at + 1;
        boolean dated = passage.token(at).isNumber() && DateFinder.after(passage.tokens(), at) > at;
        int colon = (word || year || dated) && !number ? nextColon(at, limit) : at;
        return colon > at && !continuesItem(at, colon) ? colon : at;
    }

    /**
     * The same for words that an item could take in: the colon of "4,000 casualties: 1,000 killed" ends no heading; that of
     * "Heavy Ukrainian claim:" does.
     *
     * @param open the item; null where there is none
     */
    int colon(int at, int limit, @Nullable CasualtyItemBuilder open) {
        boolean vague = open != null
                && open.figure().isVague()
                && CasualtyWords.at(passage.tokens(), at) == null
                && CountedNoun.at(passage.tokens(), at) == null;
        boolean within = open != null
                && !open.isTyped()
                && !vague
                && !headsNext(at, open)
                && Attribution.afterLeadIn(passage, at) == at;
        return within && !claims(at, limit) ? at : colon(at, limit);
    }

    // "killed: 100 wounded: 200", "Iraqi claim: 2,000 Coalition claim: 9,000", "Vanguard: 300 1st Corps: 4,100"
    private boolean headsNext(int at, CasualtyItemBuilder open) {
        if (!passage.is(open.figure().first() - 1, ":")) {
            return false;
        }
        PhraseTable.Match<CasualtyType> fate = CasualtyWords.at(passage.tokens(), at);
        boolean name = open.figure().next() == at
                && passage.token(at).isWord()
                && !Character.isLowerCase(passage.token(at).text().codePointAt(0));
        return name || fate != null && passage.is(fate.next(), ":");
    }

    /** Whether a vague word begins a name: "Great Ruritania:". */
    boolean beginsName(int at, int next) {
        PhraseTable.Match<String> country = Countries.at(passage.tokens(), at);
        int end = next;
        while (end < passage.size()
                && passage.token(end).isCapitalised()
                && CasualtyWords.at(passage.tokens(), end) == null) {
            end++;
        }
        boolean headed = end > next && passage.is(end, ":") && passage.token(at).isCapitalised();
        return country != null && country.next() > next
                || headed && Attribution.ofHeading(passage, next, end).isEmpty();
    }

    private int nextColon(int at, int limit) {
        for (int i = at + 1; i < Math.min(limit, at + MAX_HEADING); i++) {
            if (passage.is(i, ":")) {
                return i;
            }
            if (passage.opensBracket(i)) {
                return colonBehindBracket(at, i, limit);
            }
            boolean figure = passage.token(i).isNumber() && DateFinder.after(passage.tokens(), i) == i;
            if (figure
                    || ItemSeparator.at(passage, i)
                    || LineStretches.endsSentence(passage, i)
                    || WHOLE.has(passage.token(i))) {
                return at;
            }
        }
        return at;
    }

    // "Ukrainian claim (13 April–26 May): 1,100 killed", "Civilian (Malian) deaths:"; not "400 (3 officers): 40 killed"
    private int colonBehindBracket(int at, int bracket, int limit) {
        int end = passage.closing(bracket) + 1;
        int colon = end < limit && HEADING.has(passage.token(end)) ? end + 1 : end;
        boolean heads = colon < limit && bracket - at <= MAX_BEFORE_BRACKET && passage.is(colon, ":");
        return heads && (!counts(bracket, colon) || totalBefore(at, colon) < colon || isSource(at, colon)) ? colon : at;
    }

    /** Whether words of a heading end at a bracket that its colon stands behind: "Civilian deaths (including 12 children):". */
    boolean endsHeading(int from, int bracket) {
        return bracket > from && bracket - from <= MAX_BEFORE_BRACKET && passage.is(passage.closing(bracket) + 1, ":");
    }

    /** Index of the bracket in a heading that gives its figure, "Killed (18): 11 officers, 7 men"; of the colon where none does. */
    int totalBefore(int at, int colon) {
        int bracket = IntStream.range(at, colon)
                .filter(passage::opensBracket)
                .findFirst()
                .orElse(colon);
        int figure = TOTAL.skip(passage.tokens(), bracket + 1);
        boolean total = FigureReader.countedAt(passage.tokens(), figure) != null && counts(bracket, colon);
        return total && onlyCasualtyWords(at, bracket) ? bracket : colon;
    }

    private boolean counts(int from, int to) {
        for (int at = from; at < to; ) {
            int date = DateFinder.after(passage.tokens(), at);
            if (date == at && passage.token(at).isNumber()) {
                return true;
            }
            at = Math.max(at + 1, date);
        }
        return false;
    }

    private boolean isSource(int from, int colon) {
        return !Attribution.ofHeading(passage, from, colon).isEmpty();
    }

    /** Whether a heading that names a source begins with the token at this index. */
    boolean isSource(int at) {
        int colon = at < passage.size() ? colon(at, passage.size()) : at;
        return colon > at && isSource(at, colon);
    }

    /** Whether a heading in other words than those of an item begins here: "9 trucks destroyed Bordurian claim: 300". */
    boolean claims(int at, int limit) {
        return passage.token(at).isCapitalised()
                && VagueQuantity.at(passage.tokens(), at) == null
                && CountedNoun.at(passage.tokens(), at) == null
                && CountedNoun.at(passage.tokens(), at - 1) != null
                        | CountedNoun.afterDamage(passage.tokens(), at - 1) == at
                && colon(at, limit) > at
                && isSource(at);
    }

    // "1,220 killed, wounded or captured Russian claim: …": the heading only begins behind the casualty words;
    // "54,000 dead, wounded or missing: Army of Bohemia 34,000" has none
    private boolean continuesItem(int at, int colon) {
        int rest = afterCasualtyWords(at, colon);
        if (rest == colon) {
            int from = at;
            while (from > 0 && !passage.token(from - 1).isSign()) {
                from--;
            }
            return passage.is(from - 1, ",")
                    && onlyCasualtyWords(from, colon)
                    && linksFates(from, colon)
                    && FigureReader.at(passage.tokens(), colon + 1) == null;
        }
        return rest > at && !Attribution.ofHeading(passage, rest, colon).isEmpty();
    }

    // "wounded or missing", "or missing"; "and captured" may be what the side did
    private boolean linksFates(int from, int to) {
        boolean several = CasualtyWords.at(passage.tokens(), from) != null;
        return IntStream.range(from, to).anyMatch(at -> passage.is(at, "or") || several && passage.is(at, "and"));
    }

    /** Whether a list follows what happened to those of a figure: "18 killed: 11 officers, 7 men". */
    boolean headsList(int at) {
        int next = afterCasualtyWords(at, passage.size());
        return next > at && passage.is(next, ":");
    }

    /** Whether a word can head figures without a colon: "civilian deaths, 1,000,000+". */
    boolean isNoun(PhraseTable.Match<CasualtyType> casualty) {
        return HEADING.has(passage.token(casualty.next() - 1));
    }

    /** Whether nothing but casualty words stand from here to the next separator, bracket or heading. */
    boolean onlyCasualtyWords(int at) {
        int end = Math.min(passage.size(), at + MAX_HEADING);
        int after = afterCasualtyWords(at, end);
        return after == passage.size()
                || ItemSeparator.at(passage, after)
                || passage.opensBracket(after)
                || colon(after, passage.size()) > after
                || linksFates(at, after)
                        && (passage.is(after, ":") || CountedNoun.isStop(passage.token(after)) || countsThings(after));
    }

    private boolean countsThings(int at) {
        FigurePhrase figure = FigureReader.at(passage.tokens(), at);
        PhraseTable.Match<CountedNoun> noun = figure == null ? null : CountedNoun.at(passage.tokens(), figure.next());
        return noun != null && noun.value() == CountedNoun.THINGS;
    }

    private int afterCasualtyWords(int from, int to) {
        int at = from;
        while (at < to && !passage.opensBracket(at)) {
            PhraseTable.Match<CasualtyType> casualty = CasualtyWords.at(passage.tokens(), at);
            if (casualty == null && (ItemSeparator.at(passage, at) || !CountedNoun.isFiller(passage.token(at)))) {
                return at;
            }
            at = casualty == null ? at + 1 : casualty.next();
        }
        return Math.min(at, to);
    }

    /** Whether the words from here to before another are casualty words or say nothing. */
    boolean onlyCasualtyWords(int from, int to) {
        return to - from <= MAX_HEADING && afterCasualtyWords(from, to) == to;
    }
}
