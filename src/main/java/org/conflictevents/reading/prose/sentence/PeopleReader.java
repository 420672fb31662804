package org.conflictevents.reading.prose.sentence;

import java.util.List;
import java.util.Locale;
import org.conflictevents.reading.language.Countries;
import org.conflictevents.reading.language.FigureReader;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.sentence.OutcomeTerm.Role;
import org.conflictevents.reading.prose.sentence.People.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrase behind a figure: "Malian soldiers", "more", "members of the al-Nusra Front", "of its fighters". */
public final class PeopleReader {

    private static final PhraseTable<Kind> NOUNS = Lexicon.table("persons.txt", PeopleReader::kind);
    private static final PhraseTable<String> MATERIEL = Lexicon.table("materiel-words.txt", String::valueOf);
    private static final int MAX_WORDS = 12;
    private static final int MAX_ADJECTIVES = 2;

    private final List<Token> tokens;
    private int at;
    private int nounEnd;
    private @Nullable Kind kind;

    private PeopleReader(List<Token> tokens, int index) {
        this.tokens = tokens;
        this.at = index;
    }

    // "SOLDIERS", "PART PROSE", "PERSON CIVILIAN"; but "PERSON LINE" are persons in the infobox only
    private static @Nullable Kind kind(String meaning) {
        String first = meaning.split(" ")[0];
        if (meaning.endsWith(" LINE")) {
            return null;
        }
        return switch (meaning) {
            case "PERSON" -> Kind.FIGHTERS;
            case "PERSON CIVILIAN" -> Kind.CIVILIANS;
            default -> Kind.valueOf(first);
        };
    }

    /**
     * Whom a figure counts.
     *
     * @param index after the figure
     */
    public static People read(List<Token> tokens, int index) {
        return new PeopleReader(tokens, index).read(index);
    }

    private People read(int index) {
        boolean more = ProseWords.MORE.beginAt(tokens, index);
        boolean own = readOf();
        if (kind == Kind.PART) {
            return new People(Kind.PART, new TokenRange(index, at), more, own);
        }
        int from = at;
        readNouns(from);
        if (kind == null) {
            return unnamed(index, from, more, own);
        }
        readTail();
        return new People(kind, new TokenRange(from, nounEnd), more, own);
    }

    // "15 of its fighters" are its own, "seven of the soldiers" and "five of them" a part of others
    private boolean readOf() {
        if (!is(at, "of")) {
            return false;
        }
        if (ProseWords.POSSESSIVE.beginAt(tokens, at + 1)) {
            at += is(at + 2, "own") ? 3 : 2;
            return true;
        }
        kind = Kind.PART;
        at++;
        return false;
    }

    private void readNouns(int from) {
        nounEnd = from;
        while (at < tokens.size() && at - from < MAX_WORDS) {
            PhraseTable.Match<Kind> noun = NOUNS.at(tokens, at);
            if (noun != null && kind != Kind.PART) {
                // "jihadist fighters" are jihadists
                kind = kind != null && noun.value() == Kind.FIGHTERS ? kind : noun.value();
                at = noun.next();
                nounEnd = at;
            } else if (kind == null && isPeopleOfState(at)) {
                kind = Kind.FIGHTERS;
                at++;
                nounEnd = at;
            } else if (kind == null && describes(at)) {
                at = ProseWords.MODIFIER.beginAt(tokens, at) ? ProseWords.MODIFIER.skip(tokens, at) : at + 1;
            } else if (isQuotationMark(at)) {
                at++;
            } else if (kind == null && adjectivesEnd(at) > at) {
                at = adjectivesEnd(at);
            } else if (!readAnd()) {
                return;
            }
        }
    }

    private boolean isQuotationMark(int index) {
        return index < tokens.size()
                && tokens.get(index).isSign()
                && "\"“”‘’'".contains(tokens.get(index).text());
    }

    // "30 remaining government troops", "80 hired soldiers": one or two words that are in no list, before a noun
    private int adjectivesEnd(int index) {
        int end = index;
        while (end < tokens.size() && end - index < MAX_ADJECTIVES && isAdjective(end)) {
            end++;
        }
        boolean noun = end < tokens.size() && (NOUNS.at(tokens, end) != null || describes(end) || isQuotationMark(end));
        return end > index && noun && hasNounFrom(end) ? end : index;
    }

    private boolean isAdjective(int index) {
        Token token = tokens.get(index);
        return token.isWord()
                && token.text().equals(token.lower())
                && NOUNS.at(tokens, index) == null
                && !describes(index)
                && OutcomeTerm.at(tokens, index) == null
                && !MATERIEL.beginsAt(tokens, index)
                && !ProseWords.AFTER_FIGURE.beginAt(tokens, index)
                && !ProseWords.AUXILIARY.beginAt(tokens, index)
                && !ProseWords.DETERMINER.beginAt(tokens, index)
                && !ProseWords.NO_ADJECTIVE.beginAt(tokens, index)
                && FigureReader.at(tokens, index) == null;
    }

    private boolean hasNounFrom(int index) {
        int noun = index;
        while (noun < tokens.size()
                && noun - index < MAX_ADJECTIVES + 2
                && NOUNS.at(tokens, noun) == null
                && (describes(noun) || isQuotationMark(noun))) {
            noun++;
        }
        return NOUNS.at(tokens, noun) != null;
    }

    private boolean describes(int index) {
        return ProseWords.MODIFIER.beginAt(tokens, index)
                || (isName(index) && OutcomeTerm.at(tokens, index) == null)
                || (is(index, "and")
                        && index > 0
                        && index + 1 < tokens.size()
                        && isName(index - 1)
                        && isName(index + 1));
    }

    // "200 Ukrainians", "2,000 Tuaregs", "40 French were killed"
    private boolean isPeopleOfState(int index) {
        Token token = tokens.get(index);
        int next = index + 1;
        boolean noun = next >= tokens.size() || NOUNS.at(tokens, next) == null && !describes(next);
        if (!noun || !token.isCapitalised() || !Countries.byName(token.text()).isEmpty()) {
            return false;
        }
        boolean state = !Countries.named(token.text()).isEmpty();
        boolean plural = token.lower().endsWith("s") && token.text().length() > 3 && !isAllCapitals(token);
        OutcomeTerm term = OutcomeTerm.at(tokens, next);
        boolean verb = ProseWords.PASSIVE.beginAt(tokens, next) || term != null && term.role() == Role.PARTICIPLE;
        return state ? plural || verb : plural && (verb || is(next, "and") || term != null);
    }

    private static boolean isAllCapitals(Token token) {
        return token.text().equals(token.text().toUpperCase(Locale.ROOT));
    }

    // "ISGS", "al-Nusra"
    private boolean isName(int index) {
        Token token = tokens.get(index);
        return token.isWord() && token.text().chars().anyMatch(Character::isUpperCase);
    }

    // "363 SAA troops and NDF militiamen", but not "24 soldiers and 17 jihadists"
    private boolean readAnd() {
        if (kind == null || !is(at, "and")) {
            return false;
        }
        int noun = at + 1;
        while (noun < tokens.size() && noun - at < 4 && NOUNS.at(tokens, noun) == null && describes(noun)) {
            noun++;
        }
        PhraseTable.Match<Kind> match = NOUNS.at(tokens, noun);
        if (match == null || match.value() == Kind.OTHERS) {
            return false;
        }
        // "soldiers and officers" are soldiers
        kind = match.value() == kind || match.value() == Kind.PART ? kind : mixed(match.value());
        at = match.next();
        nounEnd = at;
        return true;
    }

    private Kind mixed(Kind other) {
        boolean civilians = kind == Kind.CIVILIANS || other == Kind.CIVILIANS;
        return civilians ? Kind.ANYBODY : Kind.FIGHTERS;
    }

    // "20 members of the al-Nusra Front", "30 soldiers from Mali"
    private void readTail() {
        if (!is(at, "of") && !is(at, "from")) {
            return;
        }
        int tail = is(at + 1, "the") ? at + 2 : at + 1;
        while (tail < tokens.size() && tail - at < MAX_WORDS) {
            PhraseTable.Match<Kind> noun = NOUNS.at(tokens, tail);
            boolean fits = noun != null || describes(tail) || CommonNouns.beginAt(tokens, tail) || joinsNames(tail);
            if (!fits) {
                return;
            }
            tail = noun != null ? noun.next() : tail + 1;
            nounEnd = tail;
        }
    }

    private boolean joinsNames(int index) {
        return is(index, "and")
                && index + 1 < tokens.size()
                && (describes(index + 1) || NOUNS.at(tokens, index + 1) != null);
    }

    /** "24 Malian deaths" describes them without a noun; before any other word the figure counts things. */
    private People unnamed(int index, int from, boolean more, boolean own) {
        if (at > from && OutcomeTerm.at(tokens, at) != null) {
            return new People(Kind.UNNAMED, new TokenRange(from, at), more, own);
        }
        int next = more ? ProseWords.MORE.skip(tokens, index) : index;
        boolean alone = next >= tokens.size()
                || tokens.get(next).isSign()
                || ProseWords.AFTER_FIGURE.beginAt(tokens, next)
                || OutcomeTerm.at(tokens, next) != null;
        return new People(alone ? Kind.UNNAMED : Kind.THINGS, new TokenRange(next, next), more, own);
    }

    private boolean is(int index, String word) {
        return index < tokens.size() && tokens.get(index).is(word);
    }
}
