package org.conflictevents.reading.prose.sentence;

import java.util.List;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;

/** Nouns that name a party or a speaker though they are not capitalised: "activists", "army". */
public final class CommonNouns {

    private static final PhraseTable<String> NOUNS = nouns();

    private CommonNouns() {}

    private static PhraseTable<String> nouns() {
        PhraseTable<String> nouns = new PhraseTable<>();
        for (String file : List.of("organ-words.txt", "persons.txt", "prose-claimants.txt")) {
            for (Lexicon.Entry line : Lexicon.entries(file)) {
                line.phrases().forEach(phrase -> nouns.add(phrase, line.meaning()));
            }
        }
        return nouns;
    }

    public static boolean beginAt(List<Token> tokens, int index) {
        return NOUNS.at(tokens, index) != null;
    }
}
