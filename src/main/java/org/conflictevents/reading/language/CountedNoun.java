package org.conflictevents.reading.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a figure counts. */
public enum CountedNoun {
    /** Persons, of a side for all that the words say. */
    PERSONS,
    CIVILIANS,
    /** Ships, tanks, guns: no persons are counted. */
    THINGS,
    /** Units of troops: no persons are counted either. */
    UNITS,
    /** Towns, miles, days and whatever else is no loss of persons or arms. */
    MEASURES,
    /** A word that no lexicon has. */
    UNKNOWN,
    /** No noun at all: "400", "300+". */
    NONE;

    private static final PhraseTable<CountedNoun> WORDS = words();
    private static final PhraseTable<String> DAMAGE = Lexicon.table("damage-words.txt", String::valueOf);
    private static final PhraseTable<String> STOPS = Lexicon.phrases("noun-phrase-words.txt", "STOP");
    private static final PhraseTable<String> FILLERS = Lexicon.phrases("noun-phrase-words.txt", "FILLER");

    private static PhraseTable<CountedNoun> words() {
        PhraseTable<CountedNoun> words = Lexicon.table("persons.txt", CountedNoun::ofPersons);
        words.addAll(Lexicon.table("materiel-words.txt", CountedNoun::ofMateriel));
        return words;
    }

    // "SOLDIERS", "PART CIVILIAN"; but "PART PROSE" are persons in a sentence only
    private static @Nullable CountedNoun ofPersons(String meaning) {
        return meaning.endsWith(" PROSE") ? null : meaning.contains("CIVILIAN") ? CIVILIANS : PERSONS;
    }

    private static CountedNoun ofMateriel(String meaning) {
        return switch (meaning) {
            case "UNIT" -> UNITS;
            case "SITE", "TIME" -> MEASURES;
            default -> THINGS;
        };
    }

    /** The noun that begins with the token at this index; null where none does. */
    public static PhraseTable.@Nullable Match<CountedNoun> at(List<Token> tokens, int index) {
        if (index >= tokens.size()) {
            return null;
        }
        PhraseTable.Match<CountedNoun> match = WORDS.at(tokens, index);
        if (match != null) {
            return match;
        }
        Token token = tokens.get(index);
        int hyphen = token.isWord() ? token.lower().lastIndexOf('-') : -1;
        match = hyphen < 0 ? null : WORDS.at(Tokenizer.tokens(token.lower().substring(hyphen + 1)), 0);
        if (match == null && isModel(token)) {
            return new PhraseTable.Match<>(THINGS, index + 1);
        }
        return match == null ? null : new PhraseTable.Match<>(match.value(), index + 1);
    }

    /** Whether a word for persons begins with the token at this index, or one for what happened to them. */
    static boolean personsAt(List<Token> tokens, int index) {
        PhraseTable.Match<CountedNoun> noun = at(tokens, index);
        return CasualtyWords.at(tokens, index) != null
                || noun != null && noun.value().countsPersons();
    }

    // "Su-22M3", "T-72", "BM-21", "120mm"; but "45th"
    private static boolean isModel(Token token) {
        return token.isWord()
                && token.text().chars().anyMatch(c -> c >= '0' && c <= '9')
                && !token.lower().matches("\\d+(st|nd|rd|th|er|e|s)");
    }

    /** Whether a number tells what kind of thing is counted: 74 of "3 74-gun ships". */
    public static boolean isCalibre(List<Token> tokens, int index) {
        int after = index + 1 < tokens.size() && tokens.get(index + 1).is("-") ? index + 2 : index + 1;
        boolean unit = after < tokens.size()
                && (tokens.get(after).is("gun") || tokens.get(after).is("pounder"));
        return unit && index > 0 && tokens.get(index - 1).isNumber();
    }

    /** Index after what only happens to things, "sunk" or "shot down"; the index itself where no such words begin. */
    public static int afterDamage(List<Token> tokens, int index) {
        return DAMAGE.skip(tokens, index);
    }

    /** Whether a capital shows that a word begins another item, which has lost its comma: "190 infantrymen Artillery". */
    public static boolean beginsItem(List<Token> tokens, int index) {
        return index > 0
                && tokens.get(index).isCapitalised()
                && tokens.get(index - 1).isWord()
                && !tokens.get(index - 1).isCapitalised();
    }

    /** Whether the word ends a noun phrase: "300 for the first division" counts no divisions. */
    public static boolean isStop(Token token) {
        return STOPS.has(token);
    }

    /** Whether the word neither is a noun nor speaks against one. */
    public static boolean isFiller(Token token) {
        return FILLERS.has(token);
    }

    public boolean countsPersons() {
        return this == PERSONS || this == CIVILIANS;
    }
}
