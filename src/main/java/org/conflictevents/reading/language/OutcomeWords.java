package org.conflictevents.reading.language;

import org.conflictevents.vocabulary.Outcome;

/** How battles end, in words: "victory", "indecisive", "ceasefire". */
public final class OutcomeWords {

    public static final PhraseTable<Outcome> WORDS = LexiconFile.table("outcome-words.txt", Outcome::valueOf);

    private OutcomeWords() {}
}
