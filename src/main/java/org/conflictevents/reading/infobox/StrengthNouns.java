package org.conflictevents.reading.infobox;

import org.conflictevents.reading.infobox.line.GatheredNouns;
import org.conflictevents.reading.infobox.line.ItemSeparator;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.Countries;
import org.conflictevents.reading.language.DateFinder;
import org.conflictevents.reading.language.FigureReader;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Takes in the words behind a figure one after another, to tell what it counts: "44,000 [Russian infantrymen]". */
final class StrengthNouns {

    /** Nouns of a whole force: "men", not "cavalry". */
    static final PhraseTable<String> WHOLE_FORCE = Lexicon.phrases("strength-line-words.txt", "WHOLE_FORCE");

    private static final PhraseTable<String> CHANGED = Lexicon.phrases("strength-line-words.txt", "CHANGED");

    private final TokenizedText passage;
    private final GatheredNouns nouns;
    private boolean general = true;

    /**
     * @param first index after the figure
     */
    StrengthNouns(TokenizedText passage, int first) {
        this.passage = passage;
        this.nouns = new GatheredNouns(passage, first);
    }

    CountedNoun noun() {
        return nouns.noun();
    }

    /** Whether they may be those of a whole force. */
    boolean areGeneral() {
        return general;
    }

    /** Takes in the word or phrase that begins at this index; returns the index after it. */
    int read(int at) {
        PhraseTable.@Nullable Match<CountedNoun> counted = CountedNoun.at(passage.tokens(), at);
        if (counted != null) {
            boolean force = noun() == CountedNoun.NONE && WHOLE_FORCE.skip(passage.tokens(), at) == counted.next();
            general &= !nouns.replace(at, counted) || force;
            return counted.next();
        }
        PhraseTable.@Nullable Match<String> people = Countries.at(passage.tokens(), at);
        if (people != null) {
            nouns.addPeople(people.next());
            general = false;
            return people.next();
        }
        // "16,000 French émigrés" may be anything
        Token token = passage.token(at);
        boolean open = noun() == CountedNoun.NONE || nouns.arePeople();
        if (open && token.isWord() && !CountedNoun.isFiller(token)) {
            nouns.set(CountedNoun.UNKNOWN);
        }
        return at + 1;
    }

    /** Whether what a figure counts is told before this index. */
    static boolean ends(TokenizedText passage, int at) {
        return ItemSeparator.isSign(passage.token(at))
                || beginsHeading(passage, at)
                || passage.is(at, ":")
                || passage.opensBracket(at)
                || CountedNoun.isStop(passage.token(at))
                || CHANGED.has(passage.token(at))
                || DateFinder.after(passage.tokens(), at) > at
                || FigureReader.countedAt(passage.tokens(), at) != null && !CountedNoun.isCalibre(passage.tokens(), at);
    }

    // "Mali: 300 Niger: 200 Total: 500" has lost its commas
    private static boolean beginsHeading(TokenizedText passage, int at) {
        int colon = at + 1;
        while (colon < passage.size() && passage.token(colon).isWord()) {
            colon++;
        }
        return passage.token(at).isCapitalised() && passage.is(colon, ":");
    }
}
