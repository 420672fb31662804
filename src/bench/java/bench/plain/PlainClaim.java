package bench.plain;

import java.time.LocalDate;
import java.util.List;
import org.conflictevents.battle.figure.Losses;
import org.conflictevents.casualty.CasualtyClaim;
import org.conflictevents.casualty.Quotation;

/** As much as the real program answers of a claim. */
record PlainClaim(
        String id,
        String battle,
        Losses losses,
        LocalDate claimedOn,
        List<Speaker> claimedBy,
        String relation,
        String status,
        Quotation passage,
        String restates) {

    static PlainClaim of(CasualtyClaim claim) {
        return new PlainClaim(
                claim.id(),
                claim.battle().id(),
                claim.losses(),
                claim.claimedOn(),
                claim.claimedBy().stream()
                        .map(claimant -> new Speaker(
                                claimant.source().id(), claimant.source().name()))
                        .toList(),
                claim.relation().name(),
                claim.status().name(),
                claim.quotation(),
                claim.restates());
    }

    record Speaker(String id, String name) {}
}
