package org.conflictevents.casualty;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.conflictevents.battle.FigureView;
import org.conflictevents.battle.figure.Losses;
import org.conflictevents.source.Source;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.ClaimStatus;
import org.conflictevents.vocabulary.Origin;
import org.conflictevents.vocabulary.Relation;
import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

/** One statement of one casualty figure. */
@Schema(
        name = "CasualtyClaim",
        description = "One statement of one casualty figure: about whom, who said it, when, in which words.")
public record ClaimView(
        @Schema(
                description = "The battle's id, a dot and a hash of what the claim says. It holds for ever.",
                example = "battle-of-tabankort-2019.7f98683d")
        String id,

        @Schema(description = "Id of the battle.", example = "battle-of-tabankort-2019")
        String battle,

        @Schema(
                description =
                        "Number of the side whose losses these are. Null: they are not those of one side; see `victims`.",
                example = "1")
        @Nullable
        Integer side,

        @Schema(description = "Whose losses these are if `side` is null; otherwise null.", example = "null") @Nullable
        Victims victims,

        @Schema(
                description =
                        "The combatants on that side, whose losses the text does not tell apart. Empty: nobody is named on it, or "
                                + "`side` is null.")
        List<VictimPartyView> victimParties,

        @Schema(description = "What happened to them.", example = "KILLED")
        CasualtyType type,

        @Schema(
                description =
                        "The part of them that is counted, in the article's words: `policemen` of \"24 soldiers and 3 "
                                + "policemen killed\". Parts of one statement add up to one figure. Null: all of them.",
                example = "null")
        @Nullable
        String group,

        @Schema(description = "How many persons.") FigureView figure,

        @Schema(
                description = "Whether the figure is a share of another one that the same article gives.",
                example = "false")
        boolean partOfTotal,

        @Schema(
                description =
                        "Day on which it was said, which is not the day on which it happened. Null: the text does not say.",
                example = "2019-11-18")
        @Nullable
        LocalDate claimedOn,

        @Schema(description = "Who said it, in the order of the text. Empty: nobody is named.")
        List<ClaimantView> claimedBy,

        @Schema(
                description =
                        "Who speaks about whose losses. OWN: a side about its own. OPPONENT: a side about its enemy's. "
                                + "THIRD_PARTY: somebody of no side, or anybody about people of no side. UNATTRIBUTED: nobody is named.",
                example = "OWN")
        Relation relation,

        @Schema(
                description =
                        "How it compares with the other claims about the same losses. REPORTED: no other named claimant "
                                + "supports or contradicts it. CORROBORATED: another, independent claimant agrees. DISPUTED: the "
                                + "current figures of different claimants exclude each other. SUPERSEDED: the same claimant, or its "
                                + "side, has since given another figure.",
                example = "SUPERSEDED")
        ClaimStatus status,

        @Schema(
                description = "Whether it stands in the infobox, in the prose, or in the columns of a coded data set.",
                example = "PROSE")
        Origin origin,

        @Schema(
                description = "The exact words.",
                example =
                        "The Malian army claimed on November 18 that the death toll was 24 soldiers killed and 29 injured")
        String quote,

        @Schema(description = "Where the words stand.") DocumentSpanView document,

        @Schema(
                description =
                        "Id of the dated claim that this undated one repeats and is not counted beside. Null: it repeats "
                                + "none.",
                example = "null")
        @Nullable
        String restates) {

    /** The component that changes with all words before the claim, and not with what it says. */
    public static final String PLACE_IN_TEXT = "document";

    public static ClaimView of(CasualtyClaim claim) {
        return of(claim, claim.status());
    }

    /**
     * With the status it had at the end of a day, or with its last status if the day is null.
     */
    static ClaimView asOf(@Nullable LocalDate day, CasualtyClaim claim) {
        return day == null ? of(claim) : of(claim, claim.statusOn(day).orElseThrow());
    }

    private static ClaimView of(CasualtyClaim claim, ClaimStatus status) {
        Losses losses = claim.losses();
        Quotation quotation = claim.quotation();
        return new ClaimView(
                claim.id(),
                claim.battle().id(),
                losses.side(),
                losses.victims(),
                VictimPartyView.of(claim.battle(), losses.side()),
                losses.type(),
                claim.group(),
                FigureView.of(claim.figure()),
                claim.partOfTotal(),
                claim.claimedOn(),
                claim.claimedBy().stream().map(ClaimantView::of).toList(),
                claim.relation(),
                status,
                quotation.origin(),
                quotation.quote(),
                DocumentSpanView.of(claim),
                claim.restates());
    }

    /** Who made a claim. */
    @Schema(name = "Claimant", description = "Who made a claim.")
    record ClaimantView(
            @Schema(description = "The source's id, for `/sources/{id}`.", example = "malian-army")
            String id,

            @Schema(description = "The name as the articles write it.", example = "Malian army")
            String name) {

        static ClaimantView of(Claimant claimant) {
            Source source = claimant.source();
            return new ClaimantView(source.id(), source.name());
        }
    }

    /** Where a claim's words stand. */
    @Schema(
            name = "DocumentSpan",
            description = "Where a claim's words stand in the text that `/battles/{id}/article` returns.")
    record DocumentSpanView(
            @Schema(
                    description = "Id of the document, which is that of the battle.",
                    example = "battle-of-tabankort-2019")
            String id,

            @Schema(description = "Heading of the section. Null: the lead or the infobox.", example = "Aftermath")
            @Nullable
            String section,

            @Schema(description = "Where the quote begins, in Unicode code points from 0.", example = "1551")
            int start,

            @Schema(description = "Where it ends, exclusive, in code points.", example = "1647")
            int end,

            @Schema(
                    description = "Where the words of the figure begin within the same text, in code points.",
                    example = "1614")
            int figureStart,

            @Schema(description = "Where these end, exclusive, in code points.", example = "1632")
            int figureEnd) {

        static DocumentSpanView of(CasualtyClaim claim) {
            Quotation quotation = claim.quotation();
            FigureSpan figure = FigureSpan.of(claim);
            return new DocumentSpanView(
                    claim.battle().id(),
                    quotation.section(),
                    quotation.start(),
                    quotation.end(),
                    figure.start(),
                    figure.end());
        }
    }
}
