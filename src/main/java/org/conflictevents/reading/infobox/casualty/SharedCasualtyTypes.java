package org.conflictevents.reading.infobox.casualty;

import java.util.ArrayList;
import java.util.List;
import org.conflictevents.reading.infobox.casualty.CasualtyItem.Trait;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.vocabulary.CasualtyType;

/** Gives the items of a list what is told of the last: "60 militiamen, 11 soldiers and 4 officers killed". */
final class SharedCasualtyTypes {

    private static final PhraseTable<String> RANKS = Lexicon.phrases("persons.txt", "PART");
    /** Nouns for whatever persons, others of the list among them. */
    private static final PhraseTable<String> ANYBODY = Lexicon.phrases("casualty-line-words.txt", "NO_PART");
    /** Fates that count persons of their own: "150 Austrian prisoners". */
    private static final PhraseTable<String> NOUNS =
            Lexicon.table("casualty-words.txt", meaning -> meaning.endsWith(" NOUN") ? meaning : null);

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
                completed.set(i, item.told(after.types(), Trait.LISTED));
                completed.set(i + 1, after.told(after.types(), Trait.LISTED));
            }
        }
        for (int i = 0; i < completed.size(); i++) {
            shareOut(completed.get(i), completed.subList(i + 1, completed.size()));
        }
        return completed;
    }

    // "10 killed, 9 guardsmen and 1 sapper"
    private static void shareOut(CasualtyItem whole, List<CasualtyItem> behind) {
        List<CasualtyItem> parts = behind.stream()
                .takeWhile(item -> !item.isTyped()
                        && item.noun().countsPersons()
                        && item.heading().type() == null)
                .toList();
        long sum = parts.stream().mapToLong(part -> part.figure().most()).sum();
        if (whole.isTyped() && parts.size() > 1 && sum == whole.figure().most()) {
            behind.subList(0, parts.size()).replaceAll(part -> part.told(whole.types(), Trait.SHARE));
        }
    }

    private boolean isListed(CasualtyItem item, CasualtyItem after) {
        if (item.isTyped() || !after.isTyped()) {
            return false;
        }
        boolean comma = passage.is(item.next(), ",") && after.figure().first() == item.next() + 1;
        return joins(item, after) || comma && namesPersons(item, after);
    }

    // "24 soldiers, 3 policemen killed"; not "80 men, 230 cavalry killed", "1,000 Austrians, 20 officers killed"
    private boolean namesPersons(CasualtyItem item, CasualtyItem after) {
        boolean ranks = RANKS.has(passage.token(after.whom().to() - 1));
        return item.noun().countsPersons()
                && after.noun().countsPersons()
                && !NOUNS.has(passage.token(after.next() - 1))
                && item.heading().type() == null
                && !ANYBODY.has(passage.token(item.next() - 1))
                && !(item.is(Trait.PEOPLE) && ranks);
    }

    // "one officer and 5 men killed", "1,400 and 3 guns captured"; not "77 British and 20 US aircraft lost"
    private static boolean joins(CasualtyItem item, CasualtyItem after) {
        boolean things = after.noun() == CountedNoun.THINGS;
        boolean menWithThings = things
                && after.ownType() == CasualtyType.CAPTURED
                && item.figure().most() > after.figure().most();
        return item.is(Trait.JOINED)
                && after.segment() == item.segment()
                && (item.noun() != CountedNoun.NONE || menWithThings)
                && !item.heading().loose()
                && !(item.is(Trait.PEOPLE) && things);
    }
}
