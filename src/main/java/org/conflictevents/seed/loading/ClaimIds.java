package org.conflictevents.seed.loading;

import java.util.HashSet;
import java.util.Set;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.seed.Sha256;
import org.conflictevents.vocabulary.CasualtySubject;

/**
 * Ids for the claims of one battle: a hash of what each claim says and nothing else, so that it holds when other parts
 * of the article change or move. Two claims in the very same words are told apart by their order.
 */
final class ClaimIds {

    private static final int LENGTH = 8;

    private final String battle;
    private final Set<String> taken = new HashSet<>();

    ClaimIds(String battle) {
        this.battle = battle;
    }

    String next(ClaimReading claim) {
        for (int occurrence = 0; ; occurrence++) {
            String id = battle + "." + hash(claim, occurrence);
            if (taken.add(id)) {
                return id;
            }
        }
    }

    private static String hash(ClaimReading claim, int occurrence) {
        CasualtySubject subject = claim.subject();
        return new Sha256()
                .add(claim.origin().name())
                .add(String.valueOf(subject.side() != null ? subject.side() : subject.victims()))
                .add(subject.type().name())
                .add(claim.figure().text())
                .add(claim.quote())
                .add(Integer.toString(occurrence))
                .hex()
                .substring(0, LENGTH);
    }
}
