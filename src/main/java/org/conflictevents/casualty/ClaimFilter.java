package org.conflictevents.casualty;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.ClaimStatus;
import org.conflictevents.vocabulary.Origin;
import org.conflictevents.vocabulary.Relation;
import org.conflictevents.web.query.IdOf;
import org.conflictevents.web.query.LastDay;
import org.conflictevents.web.query.QueryParameters;
import org.conflictevents.web.query.ValidRange;
import org.jspecify.annotations.Nullable;

/** Filter for claims. An absent parameter sets no condition; several values of one mean any of them. */
@ValidRange(from = "claimedFrom", to = "claimedTo")
public record ClaimFilter(
        @Parameter(description = "Number of the side whose losses are claimed.", example = "1")
        Set<@Min(1) @Max(99) Integer> side,

        @Parameter(
                description =
                        "Whose losses are claimed: those of a side of the fight, of civilians, of others, or of all together.",
                example = "SIDE")
        Set<VictimGroup> victims,

        @Parameter(description = "What happened to the persons.", example = "KILLED")
        Set<CasualtyType> type,

        @Parameter(description = "The part of a side that is counted, in the article's words.", example = "policemen")
        Set<@Size(max = 300) String> group,

        @Parameter(description = "Id of a claimant of the claim, or of its document.", example = "malian-army")
        @IdOf("source")
        Set<@Size(max = 300) String> source,

        @Parameter(
                description =
                        "Id of a combatant, for the losses of its side (`combatant`: all claims about its battles).",
                example = "mali")
        @IdOf("combatant")
        Set<@Size(max = 300) String> victimParty,

        @Parameter(
                description =
                        "Id of a combatant that made the claim, itself or by its army or government (`source`: under "
                                + "one name).",
                example = "mali")
        @IdOf("combatant")
        Set<@Size(max = 300) String> claimantParty,

        @Parameter(description = "Who speaks about whose losses.", example = "OWN")
        Set<Relation> relation,

        @Parameter(
                description = "How the claim compares with others about the same losses; with `asOf`, on that day.",
                example = "SUPERSEDED")
        Set<ClaimStatus> status,

        @Parameter(
                description = "Where in its document the claim stands; `CODED`: a column of a data set.",
                example = "PROSE")
        Set<Origin> origin,

        @Parameter(description = "Claims made on this day or later; undated ones do not match.", example = "2019-11-18")
        @Nullable
        LocalDate claimedFrom,

        @Parameter(
                description = "Claims made on this day or earlier; undated ones do not match.",
                example = "2019-11-21")
        @Nullable
        @LastDay
        LocalDate claimedTo,

        @Parameter(
                description =
                        "Only what had been claimed by the end of this day, with its status then; undated claims with "
                                + "the dated ones that they restate.",
                example = "2019-11-21")
        @Nullable
        @LastDay
        LocalDate asOf)
        implements QueryParameters {

    /** All conditions that it sets on the claim of a query; always true where it sets none. */
    public Predicate toPredicate(Path<CasualtyClaim> claim, CriteriaQuery<?> query, CriteriaBuilder cb) {
        ClaimConditions conditions = conditions(claim, query, cb);
        conditions.anySource(source, source);
        return conditions.all();
    }

    /**
     * The same.
     *
     * @param documents those of the sources that are documents
     */
    Predicate toPredicate(
            Path<CasualtyClaim> claim, Set<String> documents, CriteriaQuery<?> query, CriteriaBuilder cb) {
        ClaimConditions conditions = conditions(claim, query, cb);
        Set<String> claimants = new HashSet<>(source);
        claimants.removeAll(documents);
        conditions.anySource(documents, claimants);
        return conditions.all();
    }

    private ClaimConditions conditions(Path<CasualtyClaim> claim, CriteriaQuery<?> query, CriteriaBuilder cb) {
        ClaimConditions conditions = new ClaimConditions(claim, query, cb);
        conditions.anyOf(claim.get("losses").get("side"), side);
        conditions.anyVictims(victims);
        conditions.anyVictimParty(victimParty);
        conditions.anyClaimantParty(claimantParty);
        conditions.anyOf(claim.get("losses").get("type"), type);
        conditions.anyOf(claim.get("group"), group);
        conditions.anyOf(claim.get("relation"), relation);
        conditions.anyOf(claim.get("quotation").get("origin"), origin);
        conditions.claimed(claimedFrom, claimedTo);
        conditions.anyStatus(status, asOf);
        return conditions;
    }

    /** Whether it selects by what a claim is, such as its claimant or status, and not only by the losses it is about or as of a day. */
    public boolean concernsStatements() {
        return claimedFrom != null
                || claimedTo != null
                || !(group.isEmpty()
                        && source.isEmpty()
                        && claimantParty.isEmpty()
                        && relation.isEmpty()
                        && status.isEmpty()
                        && origin.isEmpty());
    }

    /** Whether it asks for whose losses or which. */
    public boolean concernsLosses() {
        return !(side.isEmpty() && victims.isEmpty() && type.isEmpty() && victimParty.isEmpty());
    }
}
