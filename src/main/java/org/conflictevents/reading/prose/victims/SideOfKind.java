package org.conflictevents.reading.prose.victims;

import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The side of people whom their noun alone describes: "soldiers" are the only state's, "fighters" its enemies', "soldiers
 * and tribal fighters" of neither for certain.
 */
record SideOfKind(Sentence sentence, NamedSides names) {

    /** Null where the noun tells none. */
    @Nullable
    Integer of(People people, TokenRange words) {
        boolean fighters = sentence.begins(ProseWords.REBEL_FIGHTERS, words.to() - 1)
                && !ProseWords.SOLDIERS.in(sentence.tokens(), words.from(), words.to());
        return people.kind() == People.Kind.SOLDIERS
                ? names.opponents().ofState()
                : fighters ? names.opponents().ofRebels() : null;
    }

    /** Whether they are, in part at least, soldiers of the only state, which is another side: "70 soldiers and rebels". */
    boolean isNot(@Nullable Integer side, TokenRange words) {
        Integer state = names.opponents().ofState();
        return state != null && !state.equals(side) && sentence.begins(ProseWords.SOLDIERS, words.from());
    }
}
