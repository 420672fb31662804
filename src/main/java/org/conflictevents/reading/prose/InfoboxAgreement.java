package org.conflictevents.reading.prose;

import java.util.List;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.claim.CandidateClaim;
import org.conflictevents.reading.prose.sentence.Sentence;

/**
 * Asks whether the infobox, which counts the whole of the battle, shows that a figure of the prose does so too.
 *
 * @param candidates all figures of the sentence
 */
record InfoboxAgreement(
        InfoboxFigures infobox, SectionKind section, Sentence sentence, List<CandidateClaim> candidates) {

    /**
     * Whether it gives the very same figure. In a section about a part of the battle one may be the same by chance, but
     * not each of several: "killed 68 soldiers and 29 civilians".
     */
    boolean showsTheWhole(CandidateClaim claim) {
        return isCertain(claim)
                && infobox.gives(claim)
                && switch (section) {
                    case ASPECT -> areAllGiven(othersOfClause(claim));
                    case ASIDE -> othersOfClause(claim).stream().allMatch(infobox::gives);
                    default -> true;
                };
    }

    private List<CandidateClaim> othersOfClause(CandidateClaim claim) {
        TokenRange clause = sentence.clause(claim.loss().words());
        return candidates.stream()
                .filter(other -> sentence.clause(other.loss().words()).equals(clause))
                .filter(InfoboxAgreement::isCertain)
                .filter(other -> !other.subject().equals(claim.subject()) && infobox.counts(other.subject()))
                .toList();
    }

    private boolean areAllGiven(List<CandidateClaim> others) {
        return !others.isEmpty() && others.stream().allMatch(infobox::gives);
    }

    private static boolean isCertain(CandidateClaim claim) {
        return claim.victims().doubt() == null;
    }
}
