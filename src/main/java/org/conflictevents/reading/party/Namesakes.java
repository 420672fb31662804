package org.conflictevents.reading.party;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conflictevents.reading.language.Lexicon;

/** Asks whether two names may be of the same party, by their words and by lists of names alone. */
final class Namesakes {

    private static final Map<String, String> ALIASES = aliases();
    private static final Map<String, List<PartyName>> WHOLES = wholes();

    private Namesakes() {}

    private static Map<String, String> aliases() {
        Map<String, String> aliases = new HashMap<>();
        for (Lexicon.Entry line : Lexicon.entries("claimant-aliases.txt")) {
            String canonical = PartyName.of(line.meaning()).key();
            aliases.put(canonical, canonical);
            line.phrases().forEach(alias -> aliases.put(PartyName.of(alias).key(), canonical));
        }
        return aliases;
    }

    private static Map<String, List<PartyName>> wholes() {
        Map<String, List<PartyName>> wholes = new HashMap<>();
        for (Lexicon.Entry line : Lexicon.entries("members.txt")) {
            line.phrases()
                    .forEach(member -> wholes.computeIfAbsent(
                                    PartyName.of(member).key(), unseen -> new ArrayList<>())
                            .add(PartyName.of(line.meaning())));
        }
        return wholes;
    }

    /** The same but for case, articles and the like, or the one in brackets behind the other: "FAMa" of "Malian army (FAMa)". */
    static boolean sameName(PartyName name, PartyName known) {
        return !name.key().isEmpty()
                && (name.key().equals(known.key())
                        || known.inParentheses().contains(name.key())
                        || name.inParentheses().contains(known.key()));
    }

    /** Whether a list of names cites both for the same. */
    static boolean sameAlias(PartyName name, PartyName known) {
        String alias = ALIASES.get(name.key());
        return alias != null
                && (alias.equals(ALIASES.get(known.key()))
                        || known.inParentheses().stream().anyMatch(inside -> alias.equals(ALIASES.get(inside))));
    }

    /** "YPG" of the Syrian Democratic Forces. */
    static boolean isMember(PartyName name, PartyName known) {
        return WHOLES.getOrDefault(name.key(), List.of()).stream()
                .anyMatch(whole -> whole.key().equals(ALIASES.getOrDefault(known.key(), known.key()))
                        || !Collections.disjoint(whole.states(), known.states()));
    }

    /**
     * "royalist" is of "french royalists", "Islamic State" of "Islamic State in the Greater Sahara", and a word in
     * parentheses names its party too: "Maoists" are of "Communist Party of Nepal (Maoist)", but not "(Palestinian
     * militia)".
     */
    static boolean sharesWords(PartyName name, PartyName known) {
        return sharesWords(name.key(), known.key())
                || known.inParentheses().stream()
                        .anyMatch(inside -> !inside.contains(" ") && sharesWords(name.key(), inside));
    }

    private static boolean sharesWords(String name, String known) {
        List<String> words = List.of(name.split(" "));
        List<String> others = List.of(known.split(" "));
        return words.stream()
                .allMatch(word -> word.length() >= 4 && others.stream().anyMatch(other -> sameStem(word, other)));
    }

    private static boolean sameStem(String word, String other) {
        String shorter = word.length() < other.length() ? word : other;
        String longer = word.length() < other.length() ? other : word;
        // "Al-Shabab" is al-Shabaab
        return longer.startsWith(shorter) && longer.length() - shorter.length() <= 3
                || shorter.equals(longer.replace("aa", "a"));
    }
}
