package org.conflictevents.reading.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.claim.CandidateClaim;
import org.conflictevents.reading.prose.claim.Doubt;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Which figures of a sentence are claims about the battle as a whole.
 *
 * @param accepted those that no rule speaks against
 * @param refused the others, each with what speaks against it
 */
record Verdicts(List<CandidateClaim> accepted, Map<CandidateClaim, Doubt> refused) {

    static Verdicts on(
            List<CandidateClaim> candidates,
            List<DoubtRule> rules,
            InfoboxAgreement infobox,
            TotalWords totals,
            Sentence sentence) {
        Verdicts verdicts = new Verdicts(new ArrayList<>(), new LinkedHashMap<>());
        for (CandidateClaim candidate : candidates) {
            verdicts.decide(
                    candidate,
                    DoubtRule.doubts(rules, candidate)
                            .filter(doubt -> !infobox.overrules(doubt, candidate))
                            .findFirst()
                            .orElse(null));
        }
        for (CandidateClaim claim : List.copyOf(verdicts.accepted)) {
            Doubt doubt = verdicts.doubtOfClause(sentence, claim);
            if (doubt != null && !totals.areSummed(claim.loss()) && !infobox.showsTheWhole(claim)) {
                verdicts.accepted.remove(claim);
                verdicts.refused.put(claim, doubt);
            }
        }
        return verdicts;
    }

    private void decide(CandidateClaim candidate, @Nullable Doubt doubt) {
        if (doubt == null) {
            accepted.add(candidate);
        } else {
            refused.put(candidate, doubt);
        }
    }

    // "8 soldiers were killed in the exchange, and one was captured"
    private @Nullable Doubt doubtOfClause(Sentence sentence, CandidateClaim claim) {
        TokenRange clause = sentence.clause(claim.loss().words());
        return refused.entrySet().stream()
                .filter(other -> other.getValue().isOfTheClause())
                .filter(other -> Objects.equals(other.getKey().speech(), claim.speech())
                        && sentence.clause(other.getKey().loss().words()).equals(clause))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
