package org.conflictevents.reading.prose.sentence;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.Countries;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.FigureReader;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.prose.sentence.OutcomeTerm.Role;
import org.conflictevents.reading.prose.sentence.People.Kind;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/** Tells of words behind a figure whether they are nouns for persons, or describe one. */
record PersonWords(List<Token> tokens) {

    private static final PhraseTable<Kind> NOUNS =
            Lexicon.table("persons.txt", meaning -> meaning.endsWith(" LINE") ? null : kind(meaning));
    private static final PhraseTable<Kind> LAST_NOUNS =
            Lexicon.table("persons.txt", meaning -> meaning.endsWith(" LINE") ? kind(meaning) : null);
    private static final PhraseTable<String> MATERIEL = Lexicon.table("materiel-words.txt", String::valueOf);
    private static final PhraseTable<String> SMALL = Lexicon.phrases("name-words.txt", "SMALL");
    private static final Set<Role> VERBS = EnumSet.of(Role.PARTICIPLE, Role.VERB, Role.FALL);
    private static final Set<Role> KILLING = EnumSet.of(Role.PARTICIPLE, Role.ING, Role.OF);
    // "railwaymen", in no list, but not "specimen" and the like
    private static final Pattern MEN = Pattern.compile("(?!specimen|regimen|abdomen|acumen|bitumen)[a-z]{3,}men");
    private static final int MAX_ADJECTIVES = 2;
    private static final int MAX_LIST = 8;

    // "SOLDIERS", "PART PROSE", "PERSON CIVILIAN"
    private static Kind kind(String meaning) {
        List<String> words = List.of(meaning.split(" "));
        return !words.get(0).equals("PERSON")
                ? Kind.valueOf(words.get(0))
                : words.contains("CIVILIAN") ? Kind.CIVILIANS : Kind.FIGHTERS;
    }

    /** The noun that begins at an index; null where none does. */
    PhraseTable.@Nullable Match<Kind> nounAt(int index) {
        PhraseTable.Match<Kind> noun = NOUNS.at(tokens, index);
        // "lives" tells what happened
        boolean told = noun == null && OutcomeTerm.at(tokens, index) != null;
        PhraseTable.Match<Kind> last = noun == null && !told ? LAST_NOUNS.at(tokens, index) : noun;
        boolean ends = last == noun
                || last != null
                        && (endsAt(last.next())
                                || ProseWords.PREPOSITION.beginAt(tokens, last.next())
                                || ProseWords.AUXILIARY.beginAt(tokens, last.next())
                                || OutcomeTerm.at(tokens, last.next()) != null);
        PhraseTable.Match<Kind> known = ends ? last : null;
        return known == null
                        && index < tokens.size()
                        && MEN.matcher(tokens.get(index).text()).matches()
                ? new PhraseTable.Match<>(Kind.FIGHTERS, index + 1)
                : known;
    }

    boolean isQuotationMark(int index) {
        return index < tokens.size() && tokens.get(index).isQuotationMark();
    }

    /** "30 remaining government troops", "80 hired soldiers": the end of one or two words in no list, before a noun. */
    int adjectivesEnd(int index) {
        int end = index;
        while (end < tokens.size() && end - index < MAX_ADJECTIVES && isAdjective(end)) {
            end++;
        }
        boolean noun = end < tokens.size() && (nounAt(end) != null || describes(end) || isQuotationMark(end));
        return end > index && noun && hasNounFrom(end) ? end : index;
    }

    /** Whether a comma stands between adjectives of names: "North African, Senegalese and French soldiers". */
    boolean joinsNames(int comma) {
        int at = comma + 1;
        boolean and = false;
        while (is(comma, ",")
                && isName(comma - 1)
                && at < tokens.size()
                && at - comma < MAX_LIST
                && nounAt(at) == null
                && (isName(at) || is(at, "and") || is(at, ","))) {
            and |= is(at, "and");
            at++;
        }
        return and && nounAt(at) != null;
    }

    private boolean isAdjective(int index) {
        Token token = tokens.get(index);
        return token.isWord()
                && token.text().equals(token.lower())
                && nounAt(index) == null
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
                && nounAt(noun) == null
                && (describes(noun) || isQuotationMark(noun))) {
            noun++;
        }
        return nounAt(noun) != null;
    }

    /** Whether a word may stand between a figure and a noun; so may the dash of "CJTF–OIR" and the slash of "British/Indian". */
    boolean describes(int index) {
        return ProseWords.MODIFIER.beginAt(tokens, index)
                || isInName(index)
                || isName(index) && OutcomeTerm.at(tokens, index) == null
                || SMALL.beginsAt(tokens, index)
                        && index > 0
                        && index + 1 < tokens.size()
                        && isName(index - 1)
                        && isName(index + 1);
    }

    /** Whether these are the letters that a name is given: "(JNIM)". */
    boolean isInitialism(int bracket) {
        return is(bracket, "(") && is(bracket + 2, ")") && isAllCapitals(tokens.get(bracket + 1));
    }

    /** "200 Ukrainians", "2,000 Tuaregs", "300 Frenchmen", "40 French were killed", "they killed 40 French". */
    boolean arePeopleOfState(int index) {
        Token token = tokens.get(index);
        int next = index + 1;
        boolean noun = next >= tokens.size() || nounAt(next) == null && !describes(next);
        // "POWs"
        if (!noun
                || OutcomeTerm.at(tokens, index) != null
                || !token.isCapitalised()
                || !Countries.byName(token.text()).isEmpty()) {
            return false;
        }
        boolean state = !Countries.named(token.text()).isEmpty();
        boolean plural = token.lower().matches(".{3,}(s|men)") && !isAllCapitals(token);
        OutcomeTerm term = OutcomeTerm.at(tokens, next);
        boolean verb = ProseWords.PASSIVE.beginAt(tokens, next) || term != null && VERBS.contains(term.role());
        return state
                ? plural || verb || term == null && endsAt(next)
                // "635 Axis casualties"
                : plural && (verb || is(next, "and") || term != null && term.role() != Role.NOUN);
    }

    /** Whether the figure before an index is the object of "killed": no things are. */
    boolean areKilled(int index) {
        return IntStream.range(Math.max(0, index - MAX_LIST), index).anyMatch(i -> {
            OutcomeTerm term = OutcomeTerm.at(tokens, i, KILLING);
            return term != null
                    && (term.type() == CasualtyType.KILLED || term.type() == CasualtyType.INJURED)
                    && isFigure(ProseWords.BEFORE_FIGURE.skip(tokens, term.next()), index);
        });
    }

    private boolean isFigure(int from, int to) {
        FigurePhrase figure = from < to ? FigureReader.countedAt(tokens, from) : null;
        return figure != null && figure.next() == to;
    }

    boolean endsAt(int index) {
        return index >= tokens.size()
                || tokens.get(index).isSign() && (!tokens.get(index).isDash() || is(index, "—"))
                || ProseWords.AFTER_FIGURE.beginAt(tokens, index);
    }

    private static boolean isAllCapitals(Token token) {
        return token.text().equals(token.text().toUpperCase(Locale.ROOT));
    }

    private boolean isInName(int dash) {
        return dash > 0
                && dash + 1 < tokens.size()
                && (tokens.get(dash).isDash() || tokens.get(dash).is("/"))
                && tokens.get(dash - 1).end() == tokens.get(dash).start()
                && tokens.get(dash).end() == tokens.get(dash + 1).start()
                && isName(dash - 1)
                && isName(dash + 1);
    }

    // "ISGS", "al-Nusra"
    boolean isName(int index) {
        Token token = tokens.get(index);
        return token.isWord() && token.text().chars().anyMatch(Character::isUpperCase);
    }

    private boolean is(int index, String word) {
        return index < tokens.size() && tokens.get(index).is(word);
    }
}
