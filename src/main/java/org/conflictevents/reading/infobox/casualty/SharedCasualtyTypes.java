package org.conflictevents.reading.infobox.casualty;

import java.util.ArrayList;
import java.util.List;
import org.conflictevents.reading.infobox.casualty.CasualtyItem.Trait;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenizedText;

/** Gives the items of a list what is told of the last: "60 militiamen, 11 soldiers and 4 officers killed". */
final class SharedCasualtyTypes {

    private static final PhraseTable<String> ARM = Lexicon.phrases("casualty-line-words.txt", "ARM");
    private static final PhraseTable<String> RANKS = Lexicon.phrases("persons.txt", "PART");

    private final TokenizedText passage;

    private SharedCasualtyTypes(TokenizedText passage) {
        this.passage = passage;
    }

    /** The same items, with types for those of whom nothing is told by itself. */
    static List<CasualtyItem> complete(TokenizedText passage, List<CasualtyItem> items) {
        SharedCasualtyTypes shared = new SharedCasualtyTypes(passage);
        List<CasualtyItem> completed = new ArrayList<>(items);
        for (int i = items.size() - 2; i >= 0; i--) {
            CasualtyItem item = items.get(i);
            CasualtyItem after = completed.get(i + 1);
            if (shared.isListed(item, after)) {
                completed.set(i, item.listed(after.types()));
                completed.set(i + 1, after.listed(after.types()));
            }
        }
        return completed;
    }

    private boolean isListed(CasualtyItem item, CasualtyItem after) {
        if (item.isTyped() || !after.isTyped()) {
            return false;
        }
        boolean comma = passage.is(item.next(), ",") && after.figure().first() == item.next() + 1;
        boolean persons = item.noun().countsPersons() && item.heading().type() == null;
        return joins(item, after)
                || comma && persons && after.is(Trait.LISTED)
                || comma && persons && endsInArm(item) && namesArm(after)
                || comma && persons && after.noun() == CountedNoun.PERSONS && endsInRank(item);
    }

    // "one officer and 5 men killed"; not "77 British and 20 US aircraft lost"
    private static boolean joins(CasualtyItem item, CasualtyItem after) {
        return item.is(Trait.JOINED)
                && after.segment() == item.segment()
                && item.noun() != CountedNoun.NONE
                && !item.heading().loose()
                && !(item.isPeople() && after.noun() == CountedNoun.THINGS);
    }

    private boolean endsInArm(CasualtyItem item) {
        return item.noun() == CountedNoun.PERSONS && ARM.has(passage.token(item.next() - 1));
    }

    // "4 officers, 60 men killed"
    private boolean endsInRank(CasualtyItem item) {
        return RANKS.has(passage.token(item.next() - 1));
    }

    private boolean namesArm(CasualtyItem item) {
        return item.noun() == CountedNoun.PERSONS
                && ARM.firstIn(passage.tokens(), item.figure().next(), item.next()) >= 0;
    }
}
