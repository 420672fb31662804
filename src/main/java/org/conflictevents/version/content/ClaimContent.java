package org.conflictevents.version.content;

import jakarta.persistence.Embeddable;
import org.conflictevents.casualty.CasualtyClaim;
import org.conflictevents.casualty.ClaimView;

/** What a claim says, as a number. */
@Embeddable
record ClaimContent(String claimId, long content) {

    static ClaimContent of(CasualtyClaim claim) {
        return new ClaimContent(claim.id(), ContentHash.of(ClaimView.of(claim)));
    }
}
