package org.conflictevents.reading.party;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conflictevents.reading.language.Countries;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.Tokenizer;
import org.conflictevents.reading.model.Country;
import org.jspecify.annotations.Nullable;

/**
 * A name taken apart for comparison: "the Malian army" is Mali by a state's organ, "Free Syrian Army" is not Syria.
 *
 * @param key lower case, without article, parenthesis and possessive ending
 * @param inParentheses what stood in parentheses: "eigs" of "Islamic State of the Great Sahara (EIGS)"
 * @param states what it names where it names nothing else but organs of a state
 * @param mentioned every state that its words name
 * @param organ whether it names an organ without a state: "government", "rebels"
 */
public record PartyName(
        String key,
        Set<String> inParentheses,
        Set<Country> states,
        Set<Country> mentioned,
        @Nullable Organ organ) {

    /** Who acts for a party. */
    enum Organ {
        STATE,
        REBEL
    }

    private static final PhraseTable<Organ> ORGANS = Lexicon.table("organ-words.txt", Organ::valueOf);
    private static final PhraseTable<String> STATE_FORCES = Lexicon.table("state-forces.txt", state -> state);
    private static final PhraseTable<String> JOINT = Lexicon.table("joint-names.txt", meaning -> meaning);
    private static final PhraseTable<String> REBELS = Lexicon.phrases("name-words.txt", "REBELS");
    private static final PhraseTable<String> JOINED = Lexicon.phrases("name-words.txt", "JOINED");
    private static final PhraseTable<String> NUMBERS = Lexicon.phrases("name-words.txt", "NUMBER");
    private static final PhraseTable<String> UNITS = Lexicon.phrases("name-words.txt", "UNIT");
    private static final PhraseTable<String> FILLERS = Lexicon.phrases("name-words.txt", "FILLER");

    /** Whether it names a state, and no mere faction such as the Huguenots. */
    boolean isState() {
        return states.stream().anyMatch(state -> !Countries.isFaction(state));
    }

    /** Whether a name is of rebels or the like: "Hispano rebels". */
    static boolean isOfRebels(String name) {
        List<Token> tokens = Tokenizer.tokens(name);
        return IntStream.range(0, tokens.size())
                .mapToObj(i -> ORGANS.at(tokens, i))
                .anyMatch(organ -> organ != null && organ.value() == Organ.REBEL);
    }

    /** Whether accounts call them rebels though their name does not: "Free Syrian Army". */
    static boolean areCalledRebels(String name) {
        List<Token> tokens = Tokenizer.tokens(name);
        return REBELS.firstIn(tokens, 0, tokens.size()) >= 0;
    }

    public static PartyName of(String name) {
        Set<String> inParentheses = new HashSet<>();
        String outside = withoutParentheses(name, inParentheses);
        List<Token> tokens = Tokenizer.tokens(outside);
        Set<Country> mentioned = new HashSet<>();
        Organ organ = null;
        boolean other = false;
        int states = 0;
        for (int i = 0; i < tokens.size(); ) {
            PhraseTable.Match<String> country = Countries.at(tokens, i);
            PhraseTable.Match<Organ> match = country == null ? ORGANS.at(tokens, i) : null;
            if (country != null) {
                mentioned.addAll(Countries.named(country.value()));
                states++;
            } else if (match != null) {
                organ = organ == Organ.REBEL ? organ : match.value();
            } else if (!FILLERS.has(tokens.get(i)) && !tokens.get(i).is(",") && !numbersState(tokens, i)) {
                partsOf(tokens.get(i)).forEach(part -> mentioned.addAll(Countries.named(part)));
                other = true;
            }
            i = country != null ? country.next() : match != null ? match.next() : i + 1;
        }
        boolean pure = !other && states == 1 && organ != Organ.REBEL;
        String state = STATE_FORCES.whole(key(tokens));
        if (state != null) {
            Set<Country> its = Set.copyOf(Countries.byName(state));
            return new PartyName(key(tokens), inParentheses, its, its, null);
        }
        Organ alone = !other && states == 0 ? organ : null;
        return new PartyName(key(tokens), inParentheses, pure ? mentioned : Set.of(), mentioned, alone);
    }

    // "Second Polish Republic"
    private static boolean numbersState(List<Token> tokens, int index) {
        return NUMBERS.has(tokens.get(index)) && Countries.at(tokens, index + 1) != null;
    }

    /** The state's name of a unit's: "German" of "German 24th Reserve Division"; the name itself of others. */
    static String ofUnit(String name) {
        List<Token> tokens = Tokenizer.tokens(name);
        PhraseTable.Match<String> country = Countries.at(tokens, 0);
        if (country == null) {
            return name;
        }
        boolean unit = tokens.stream().anyMatch(PartyName::isOfUnit)
                && IntStream.range(country.next(), tokens.size())
                        .allMatch(i -> isOfUnit(tokens.get(i)) || ORGANS.at(tokens, i) != null);
        return unit ? name.substring(0, tokens.get(country.next() - 1).end()) : name;
    }

    /** Whether a word may stand in a unit's name behind its state's: "24th Reserve Division", "XIV Corps", "Sixth [Army]". */
    public static boolean isOfUnit(Token token) {
        return token.isOrdinal()
                || NUMBERS.has(token)
                || UNITS.has(token)
                || token.text().matches("[IVXLC]+");
    }

    /** Whom a joint name names: "French" and "Spanish" of "Franco-Spanish", "YPG" of "YPG-led"; empty where it is none. */
    public static List<String> partsOf(Token name) {
        List<String> parts = Stream.of(name.text().split("-"))
                .filter(part -> JOINED.word(part) == null)
                .toList();
        boolean joint = name.text().indexOf('-') > 0
                && !parts.isEmpty()
                && parts.stream().allMatch(part -> !part.isEmpty() && Character.isUpperCase(part.charAt(0)));
        return joint
                ? parts.stream()
                        .map(part -> Objects.requireNonNullElse(JOINT.whole(part), part))
                        .toList()
                : List.of();
    }

    private static String key(List<Token> tokens) {
        StringBuilder key = new StringBuilder();
        for (Token token : tokens) {
            boolean leadingArticle = key.isEmpty() && token.is("the");
            if (!leadingArticle && !token.isSign()) {
                // "Nusra" of "al-Nusra Front"
                String word = token.lower().replaceFirst("'s$", "").replaceFirst("^al-(?=.{4})", "");
                key.append(key.isEmpty() ? "" : " ").append(word);
            }
        }
        return key.toString();
    }

    private static String withoutParentheses(String name, Set<String> inParentheses) {
        StringBuilder outside = new StringBuilder();
        int depth = 0;
        int opened = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '(' && depth++ == 0) {
                opened = i + 1;
            } else if (c == ')' && depth > 0 && --depth == 0) {
                inParentheses.add(key(Tokenizer.tokens(name.substring(opened, i).toLowerCase(Locale.ROOT))));
                outside.append(' ');
            } else if (depth == 0) {
                outside.append(c);
            }
        }
        return outside.toString().isBlank() ? name : outside.toString();
    }
}
