package org.conflictevents.reading;

import org.conflictevents.vocabulary.Outcome;

/** How battles end, in words: "victory", "indecisive", "ceasefire". */
final class OutcomeWords {

    static final PhraseTable<Outcome> WORDS = LexiconFile.table("outcome-words.txt", Outcome::valueOf);

    private OutcomeWords() {}
}
