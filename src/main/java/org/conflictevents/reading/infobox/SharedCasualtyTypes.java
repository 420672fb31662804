package org.conflictevents.reading.infobox;

import java.util.ArrayList;
import java.util.List;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenizedText;

/** Gives arms of service that are listed with commas what is told of the last: "80 infantry, 230 cavalry killed". */
final class SharedCasualtyTypes {

    private static final PhraseTable<String> ARM = Lexicon.phrases("casualty-line-words.txt", "ARM");

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
                completed.set(i, item.withTypes(after.types()));
            }
        }
        return completed;
    }

    private boolean isListed(CasualtyItem item, CasualtyItem after) {
        boolean listed = passage.is(item.next(), ",") && after.figure().first() == item.next() + 1;
        boolean told = item.isTyped() || item.heading().type() != null;
        return listed && !told && endsInArm(item) && namesArm(after);
    }

    private boolean endsInArm(CasualtyItem item) {
        return item.noun() == CountedNoun.PERSONS && ARM.has(passage.token(item.next() - 1));
    }

    private boolean namesArm(CasualtyItem item) {
        return item.noun() == CountedNoun.PERSONS
                && ARM.firstIn(passage.tokens(), item.figure().next(), item.next()) >= 0;
    }
}
