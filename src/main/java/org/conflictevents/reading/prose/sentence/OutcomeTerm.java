package org.conflictevents.reading.prose.sentence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.conflictevents.reading.language.CasualtyWords;
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
        LOSE,
        FALL,
        COST;

        // "KILLED PARTICIPLE: killed, slain"
        private final PhraseTable<CasualtyType> terms = Lexicon.table("casualty-words.txt", meaning -> {
            List<String> parts = List.of(meaning.split(" "));
            return parts.contains(name()) ? CasualtyType.valueOf(parts.get(0)) : null;
        });

        /** Whether such words tell something of persons only where persons are named beside them. */
        public boolean needsPersons() {
            return this == LOSE || this == FALL || this == COST;
        }
    }

    /** The longest term that begins at this index, of several roles the first; null where none does. */
    public static @Nullable OutcomeTerm at(List<Token> tokens, int index) {
        return at(tokens, index, EnumSet.allOf(Role.class));
    }

    /** The same of some roles alone. */
    public static @Nullable OutcomeTerm at(List<Token> tokens, int index, Set<Role> roles) {
        OutcomeTerm longest = null;
        for (Role role : roles) {
            OutcomeTerm term = at(tokens, index, role);
            longest = term != null && (longest == null || term.next() > longest.next()) ? term : longest;
        }
        return longest;
    }

    /** The same of one role. */
    public static @Nullable OutcomeTerm at(List<Token> tokens, int index, Role role) {
        PhraseTable.Match<CasualtyType> match = index < 0 ? null : role.terms.at(tokens, index);
        return match == null ? null : new OutcomeTerm(match.value(), role, match.next());
    }

    /** Index after "the deaths of", "deaths of" at an index; the index itself where neither stands there. */
    public static int skipOf(List<Token> tokens, int index) {
        int deaths = index < tokens.size() && tokens.get(index).is("the") ? index + 1 : index;
        OutcomeTerm of = at(tokens, deaths, Role.OF);
        return of == null ? index : of.next();
    }

    /** One type for terms that are told of the same persons: "killed, wounded or captured" has none of its own. */
    public static CasualtyType together(Set<CasualtyType> types) {
        CasualtyType together = types.contains(CasualtyType.CASUALTIES) ? null : CasualtyWords.together(types);
        return together == null ? CasualtyType.CASUALTIES : together;
    }
}
