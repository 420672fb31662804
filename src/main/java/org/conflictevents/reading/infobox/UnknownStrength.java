package org.conflictevents.reading.infobox;

import org.conflictevents.reading.infobox.line.ItemSeparator;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.language.VagueQuantity;

/** Tells whether "unknown" and the like in a strength line leave a number of persons open. */
final class UnknownStrength {

    private static final PhraseTable<String> FURTHER = Lexicon.phrases("strength-line-words.txt", "FURTHER");

    private UnknownStrength() {}

    /** Whether the words before this index call a number unknown, and those from it may mean persons. */
    static boolean isOfPersons(TokenizedText passage, int next) {
        return isUnknownNumber(passage, next) && mayBePersons(passage, passage.is(next, "of") ? next + 1 : next);
    }

    private static boolean isUnknownNumber(TokenizedText passage, int next) {
        VagueQuantity word = VagueQuantity.at(passage.tokens(), next - 1);
        boolean number = passage.is(next - 1, "number")
                && (passage.is(next - 2, "unknown") || passage.is(next - 2, "unspecified"));
        return number || word != null && (word.isUnknown() || word.isAmount());
    }

    // "Unknown number of FSA fighters"
    private static boolean mayBePersons(TokenizedText passage, int at) {
        int last = at;
        while (last < passage.size()
                && CountedNoun.at(passage.tokens(), last) == null
                && !StrengthNouns.ends(passage, last)) {
            last++;
        }
        PhraseTable.Match<CountedNoun> noun = CountedNoun.at(passage.tokens(), last);
        return at >= passage.size()
                || ItemSeparator.isSign(passage.token(at))
                || FURTHER.has(passage.token(at))
                || noun != null && noun.value().countsPersons();
    }
}
