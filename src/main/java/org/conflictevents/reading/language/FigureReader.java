package org.conflictevents.reading.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.conflictevents.vocabulary.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a figure with what bounds it: "~150", "over a hundred", "6–7,000", "between 500 and 1,000", "470+", "dozens",
 * "none".
 */
public final class FigureReader {

    private static final PhraseTable<Qualifier> BEFORE = Lexicon.table("qualifiers.txt", Qualifier::valueOf);
    private static final PhraseTable<Qualifier> AFTER = Lexicon.table("qualifiers-after.txt", Qualifier::valueOf);

    private static final PhraseTable<String> PERCENT = Lexicon.phrases("noun-phrase-words.txt", "PERCENT");

    /** What bounds a single number from below. */
    private static final Set<Qualifier> LOWER = EnumSet.of(Qualifier.AT_LEAST, Qualifier.MORE_THAN);

    private static final int MAX_QUALIFIERS = 4;

    private final List<Token> tokens;

    private FigureReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The figure that begins with the token at this index, its qualifiers included; null where none does. */
    public static @Nullable FigurePhrase at(List<Token> tokens, int index) {
        FigurePhrase counted = countedAt(tokens, index);
        VagueQuantity vague = counted == null ? VagueQuantity.at(tokens, index) : null;
        if (vague == null) {
            return counted;
        }
        // "a number of more than 500" is told behind these words
        if (tokens.get(vague.next() - 1).is("number")
                && vague.next() < tokens.size()
                && tokens.get(vague.next()).is("of")
                && countedAt(tokens, vague.next() + 1) != null) {
            return null;
        }
        TokenRange range = new TokenRange(index, vague.next());
        return vague.isNone() ? new FigurePhrase(0L, 0L, Qualifier.EXACT, range, null) : FigurePhrase.vague(range);
    }

    /** As {@link #at}, but numbers only. */
    public static @Nullable FigurePhrase countedAt(List<Token> tokens, int index) {
        return new FigureReader(tokens).counted(index);
    }

    /** The qualifier that ends a statement behind the persons whom a figure counts: "40 men at least"; null where none does. */
    public static PhraseTable.@Nullable Match<Qualifier> qualifierBehind(List<Token> tokens, int index) {
        PhraseTable.Match<Qualifier> match = AFTER.at(tokens, index);
        return match != null
                        && tokens.get(index).isWord()
                        && (match.next() >= tokens.size()
                                || tokens.get(match.next()).isSign())
                ? match
                : null;
    }

    /** A figure as a qualifier behind the persons bounds it, where nothing else does. */
    public static FigurePhrase bounded(FigurePhrase figure, Qualifier behind) {
        Long number = figure.qualifier() == Qualifier.EXACT ? figure.min() : null;
        return number == null ? figure : FigureBounds.of(number, null, Set.of(behind), figure.range());
    }

    private @Nullable FigurePhrase counted(int index) {
        Set<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
        int number = skipQualifiers(index, qualifiers);
        boolean between = is(number, "between") || is(number, "from");
        ParsedNumber low = NumberReader.parse(tokens, between ? skipQualifiers(number + 1, qualifiers) : number);
        if (low == null) {
            return number > index && is(number, "a") ? null : vagueAfter(index, number, qualifiers);
        }
        NumberRange numbers = NumberRange.from(tokens, low, between, this::skipQualifiers);
        if (between && numbers.isSingle()) {
            return null;
        }
        // "at least 84 to 200", "as many as 1,000 to 1,500"
        if (!numbers.isSingle()) {
            qualifiers.removeAll(LOWER);
            qualifiers.remove(Qualifier.AT_MOST);
        }
        qualifiers.addAll(numbers.qualifiers());
        int next = skipQualifiersAfter(numbers.next(), qualifiers);
        if (notCounting(next) || numbers.isBroken() && !besidePersons(next)) {
            return null;
        }
        TokenRange range = new TokenRange(index, next);
        Unread unread = numbers.unread();
        return unread == null ? numbers.figure(qualifiers, range) : FigurePhrase.unread(unread, range);
    }

    // "over a few hundred" bounds nothing more than "a few hundred"
    private @Nullable FigurePhrase vagueAfter(int index, int number, Set<Qualifier> qualifiers) {
        VagueQuantity vague = number > index ? VagueQuantity.at(tokens, number) : null;
        return vague == null || !vague.isAmount() || qualifiers.isEmpty()
                ? null
                : FigurePhrase.vague(new TokenRange(index, vague.next()));
    }

    private int skipQualifiers(int index, Set<Qualifier> qualifiers) {
        int at = index;
        for (int i = 0; i < MAX_QUALIFIERS; i++) {
            PhraseTable.Match<Qualifier> match = BEFORE.at(tokens, at);
            if (match == null) {
                break;
            }
            qualifiers.add(match.value());
            at = match.next();
        }
        // "at least" in quotation marks
        boolean quoted = at > index && (is(at, "\"") || is(at, "”"));
        return quoted && NumberReader.parse(tokens, at + 1) != null ? at + 1 : at;
    }

    private int skipQualifiersAfter(int index, Set<Qualifier> qualifiers) {
        int at = index;
        for (int i = 0; i < MAX_QUALIFIERS; i++) {
            PhraseTable.Match<Qualifier> match = AFTER.at(tokens, at);
            // "40 or so 50", "3,800 plus 1,000 captured"
            boolean joins = match != null && (match.value() == Qualifier.ABOUT || is(at, "plus"));
            // "had risen to five and more than 30 were injured"
            boolean than = match != null && is(match.next(), "than");
            if (match == null || than || joins && NumberReader.parse(tokens, match.next()) != null) {
                break;
            }
            qualifiers.add(match.value());
            at = match.next();
        }
        return at;
    }

    // "2.5 killed" is an error, "2.5 km" is none
    private boolean besidePersons(int next) {
        int at = is(next, "were") || is(next, "was") ? next + 1 : next;
        return CountedNoun.personsAt(tokens, at);
    }

    // "1italy" has lost a flag and counts nothing; "50killed" has lost a blank
    private boolean adjoinsName(int next) {
        if (next >= tokens.size()
                || !tokens.get(next).isWord()
                || tokens.get(next).start() > tokens.get(next - 1).end()) {
            return false;
        }
        return tokens.get(next - 1).isNumber()
                && CasualtyWords.at(tokens, next) == null
                && CountedNoun.at(tokens, next) == null;
    }

    /** Whether what follows shows that the number counts nothing: "30 %", "12 March". */
    private boolean notCounting(int next) {
        return adjoinsName(next) || PERCENT.beginsAt(tokens, next);
    }

    private boolean is(int index, String word) {
        return index < tokens.size() && tokens.get(index).is(word);
    }
}
