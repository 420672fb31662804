package org.conflictevents.reading.prose;

import java.util.List;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.claim.CandidateClaim;
import org.conflictevents.reading.prose.claim.Doubt;
import org.conflictevents.reading.prose.sentence.Sentence;

/**
 * Asks whether the infobox, which counts the whole of the battle, shows that a figure of the prose does so too.
 *
 * @param candidates all figures of the sentence
 */
record InfoboxAgreement(
        InfoboxFigures infobox, SectionKind section, Sentence sentence, List<CandidateClaim> candidates) {

    /** Whether it shows that what the words let doubt is not so: not where they tell of another event of few victims. */
    boolean overrules(Doubt doubt, CandidateClaim claim) {
        return doubt.isOfWhole() && showsTheWhole(claim) && (doubt != Doubt.OTHER_EVENT || isTelling(claim));
    }

    /**
     * Whether it gives the very same figure. In a section about a part of the battle one may be the same by chance, but not
     * each of several: "killed 68 soldiers and 29 civilians".
     */
    boolean showsTheWhole(CandidateClaim claim) {
        if (!isCertain(claim) || !infobox.gives(claim)) {
            return false;
        }
        if (section != SectionKind.ASPECT) {
            return true;
        }
        List<CandidateClaim> others = othersOfClause(claim);
        return !others.isEmpty() && others.stream().allMatch(infobox::gives);
    }

    private static boolean isTelling(CandidateClaim claim) {
        return InfoboxFigures.isTelling(claim.loss().headcount().figure());
    }

    private List<CandidateClaim> othersOfClause(CandidateClaim claim) {
        TokenRange clause = sentence.clause(claim.loss().words());
        return candidates.stream()
                .filter(other -> sentence.clause(other.loss().words()).equals(clause))
                .filter(InfoboxAgreement::isCertain)
                .filter(other -> !other.subject().equals(claim.subject()) && infobox.counts(other.subject()))
                .toList();
    }

    private static boolean isCertain(CandidateClaim claim) {
        return claim.victims().doubt() == null;
    }
}
