package org.conflictevents.reading.infobox.casualty;

import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.Countries;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.party.ClaimantResolver;
import org.conflictevents.reading.party.Party;
import org.jspecify.annotations.Nullable;

/** What the words for some of those who were lost say by themselves: whether they are a part of the side, and of which. */
final class PartNames {

    /** Persons that may be among those of other nouns. */
    private static final PhraseTable<String> RANKS = Lexicon.phrases("persons.txt", "PART");

    private static final PhraseTable<String> IRREGULARS = Lexicon.phrases("persons.txt", "IRREGULARS");
    private static final PhraseTable<String> FORCE = Lexicon.phrases("casualty-line-words.txt", "FORCE");

    private final TokenizedText passage;
    private final @Nullable Integer side;
    private final ClaimantResolver parties;

    /**
     * @param side null where the line is about nobody's side
     */
    PartNames(TokenizedText passage, @Nullable Integer side, ClaimantResolver parties) {
        this.passage = passage;
        this.side = side;
        this.parties = parties;
    }

    /** Whether they name people who are not all of the side: "Syrian mercenaries" of Azerbaijan, "Hezbollah" beside Syria. */
    boolean arePart(TokenRange words) {
        for (int to = words.to(); side != null && to > words.from(); to--) {
            PhraseTable.Match<CountedNoun> noun = CountedNoun.at(passage.tokens(), words.from());
            boolean name = noun == null || noun.next() < to;
            if (name && parties.meansOneOfSeveral(passage.words(words.from(), to), side)) {
                return true;
            }
        }
        return isForeign(words);
    }

    /** Whether they name a people, as those of a line that is about nobody's side can: "Malian civilians". */
    boolean namePeople(TokenRange words) {
        return Countries.at(passage.tokens(), words.from()) != null;
    }

    // not "40 Syrian rebels", who may be all of their side: "541 Syrian mercenaries" of Azerbaijan's losses
    private boolean isForeign(TokenRange words) {
        PhraseTable.Match<String> people = Countries.at(passage.tokens(), words.from());
        if (people == null || people.next() >= words.to()) {
            return false;
        }
        Party party = parties.party(passage.words(words.from(), people.next()));
        boolean irregulars = IRREGULARS.has(passage.token(words.to() - 1));
        return side != null && !irregulars && (party == null || party.side() != side);
    }

    /** Whether nobody whom they name can be meant by other such words: officers may be soldiers. */
    boolean excludeOthers(TokenRange words) {
        int last = words.to() - 1;
        boolean people = Countries.at(passage.tokens(), words.from()) != null
                || parties.party(passage.words(words)) != null
                || FORCE.skip(passage.tokens(), last) == words.to()
                || CountedNoun.at(passage.tokens(), last) != null;
        return people && !RANKS.has(passage.token(last));
    }
}
