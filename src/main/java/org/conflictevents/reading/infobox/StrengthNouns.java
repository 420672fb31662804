package org.conflictevents.reading.infobox;

import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.Countries;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Takes in the words behind a figure one after another, to tell what it counts: "44,000 [Russian infantrymen]". */
final class StrengthNouns {

    /** Nouns of a whole force: "men", not "cavalry". */
    static final PhraseTable<String> WHOLE_FORCE = Lexicon.phrases("strength-line-words.txt", "WHOLE_FORCE");

    private final TokenizedText passage;
    private CountedNoun noun = CountedNoun.NONE;
    private boolean general = true;
    /** Whether a people stands for its soldiers, unless a noun follows. */
    private boolean people;
    /** Where a noun would belong to the one before it; -1 where there is none. */
    private int afterNoun = -1;

    StrengthNouns(TokenizedText passage) {
        this.passage = passage;
    }

    CountedNoun noun() {
        return noun;
    }

    /** Whether they may be those of a whole force. */
    boolean areGeneral() {
        return general;
    }

    /** Takes in the word or phrase that begins at this index; returns the index after it. */
    int read(int at) {
        PhraseTable.@Nullable Match<CountedNoun> match = CountedNoun.at(passage.tokens(), at);
        if (match != null) {
            return noun(at, match);
        }
        PhraseTable.@Nullable Match<String> state = Countries.at(passage.tokens(), at);
        if (state != null) {
            return people(state.next());
        }
        Token token = passage.token(at);
        if ((noun == CountedNoun.NONE || people) && token.isWord() && !CountedNoun.isFiller(token)) {
            noun = CountedNoun.UNKNOWN;
            people = false;
        }
        return at + 1;
    }

    private int noun(int at, PhraseTable.Match<CountedNoun> match) {
        if (noun == CountedNoun.NONE || noun == CountedNoun.UNKNOWN || isCompound(at)) {
            general &= noun == CountedNoun.NONE && WHOLE_FORCE.skip(passage.tokens(), at) == match.next();
            noun = match.value();
            afterNoun = match.next();
            people = false;
        }
        return match.next();
    }

    private boolean isCompound(int at) {
        return afterNoun == at && !CountedNoun.beginsItem(passage.tokens(), at);
    }

    // "44,000 Russians"; "16,000 French émigrés" may be anything
    private int people(int next) {
        people = noun == CountedNoun.NONE;
        noun = people ? CountedNoun.PERSONS : noun;
        general = false;
        afterNoun = people ? next : afterNoun;
        return next;
    }
}
