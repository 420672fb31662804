package org.conflictevents.reading.prose.sentence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that tell what happened to persons.
 *
 * @param role where such words stand; see {@code casualty-words.txt}
 * @param next index of the token after them
 */
public record OutcomeTerm(CasualtyType type, Role role, int next) {

    public enum Role {
        PARTICIPLE,
        ING,
        STATE,
        VERB,
        NOUN,
        OF,
        TOLL,
        LOSE
    }

    private static final Map<Role, PhraseTable<CasualtyType>> WORDS = words();

    private static Map<Role, PhraseTable<CasualtyType>> words() {
        Map<Role, PhraseTable<CasualtyType>> words = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            // "KILLED PARTICIPLE"
            words.put(role, Lexicon.table("casualty-words.txt", meaning -> {
                List<String> parts = List.of(meaning.split(" "));
                return parts.contains(role.name()) ? CasualtyType.valueOf(parts.get(0)) : null;
            }));
        }
        return words;
    }

    /** The longest such words that begin at this index, of several roles the first; null where none do. */
    public static @Nullable OutcomeTerm at(List<Token> tokens, int index) {
        OutcomeTerm longest = null;
        for (Role role : Role.values()) {
            OutcomeTerm fate = at(tokens, index, role);
            longest = fate != null && (longest == null || fate.next() > longest.next()) ? fate : longest;
        }
        return longest;
    }

    public static @Nullable OutcomeTerm at(List<Token> tokens, int index, Role role) {
        PhraseTable.Match<CasualtyType> match =
                index < 0 ? null : WORDS.get(role).at(tokens, index);
        return match == null ? null : new OutcomeTerm(match.value(), role, match.next());
    }
}
