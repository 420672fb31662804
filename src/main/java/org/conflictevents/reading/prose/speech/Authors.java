package org.conflictevents.reading.prose.speech;

import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;

/** Whom the words that lead in a speech name: "Airwars" of "a joint investigation by Airwars". */
final class Authors {

    // "Human Rights Watch"
    private static final PhraseTable<String> KNOWN = Lexicon.table("known-sources.txt", String::valueOf);

    private Authors() {}

    /** Where their name begins: "a study by Amnesty International and Airwars", "the Burgundian chronicler Jean de Wavrin". */
    static int in(Sentence sentence, TokenRange name) {
        for (int i = name.from(); i < name.to() - 1 && !isEnd(sentence, i); i++) {
            boolean title = sentence.begins(ProseWords.INTRODUCING, i)
                    && sentence.tokens().get(i + 1).isCapitalised();
            if (sentence.is(i, "by") || title) {
                return i + 1;
            }
            // "the activist group LCC", "the activist group the LCC"
            Token before = sentence.tokens().get(i);
            if (knownEnd(sentence, i + 1) == name.to()
                    && !before.isCapitalised()
                    && !sentence.begins(ProseWords.PREPOSITION, i)) {
                return i + 1;
            }
        }
        return name.from();
    }

    // "a security source quoted by AFP" speaks itself, "figures cited by the UN" do not
    private static boolean isEnd(Sentence sentence, int index) {
        boolean quoted = sentence.begins(ProseWords.QUOTING, index) && !sentence.begins(ProseWords.SUM_NOUN, index - 1);
        return sentence.is(index, "and") || quoted;
    }

    /** Index behind the name of a body that is known as a source, "the SOHR"; at most behind its article where none is. */
    static int knownEnd(Sentence sentence, int index) {
        return KNOWN.skip(sentence.tokens(), ProseWords.ARTICLE.skip(sentence.tokens(), index));
    }

    /** Whether such a body is named there. */
    static boolean isKnown(Sentence sentence, int index) {
        return KNOWN.beginsAt(sentence.tokens(), ProseWords.ARTICLE.skip(sentence.tokens(), index));
    }
}
