package org.conflictevents.casualty;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conflictevents.battle.FigureView;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Relation;
import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

/** The table of claimants by victims of one battle. */
@Schema(
        name = "Claimants",
        description = "Who claimed what about whom in one battle: a table of claimants by the losses they spoke about.")
record ClaimantsView(
        @Schema(description = "Id of the battle.", example = "battle-of-tabankort-2019")
        String battle,

        @Schema(
                description =
                        "One row for each claimant and the losses it spoke about, in the order of the article. Claims without "
                                + "a named claimant are in the rows without a claimant.")
        List<RowView> items) {

    static ClaimantsView of(String battle, List<CasualtyClaim> claims) {
        Map<Cell, List<CasualtyClaim>> cells = new LinkedHashMap<>();
        for (CasualtyClaim claim : claims) {
            Cell.of(claim)
                    .forEach(cell -> cells.computeIfAbsent(cell, unseen -> new ArrayList<>())
                            .add(claim));
        }
        return new ClaimantsView(
                battle,
                cells.entrySet().stream()
                        .map(cell -> RowView.of(cell.getKey(), cell.getValue()))
                        .toList());
    }

    /** A claimant and a kind of losses. */
    private record Cell(
            ClaimView.@Nullable ClaimantView claimant,
            @Nullable Integer claimantSide,
            CasualtySubject subject) {

        static Collection<Cell> of(CasualtyClaim claim) {
            if (claim.claimedBy().isEmpty()) {
                return List.of(new Cell(null, null, claim.losses().subject()));
            }
            return claim.claimedBy().stream()
                    .map(claimant -> new Cell(
                            ClaimView.ClaimantView.of(claimant),
                            claimant.side(),
                            claim.losses().subject()))
                    .toList();
        }

        /** Of this claimant alone, who may have made the claim together with others. */
        Relation relation() {
            return Relation.of(
                    claimant != null, claimantSide == null ? Set.of() : Set.of(claimantSide), subject.side());
        }
    }

    /** What one claimant said of one kind of losses. */
    @Schema(name = "ClaimantRow", description = "What one claimant said about one side's losses of one type.")
    record RowView(
            @Schema(description = "Who said it. Null: nobody is named.")
            ClaimView.@Nullable ClaimantView claimant,

            @Schema(
                    description = "The side that the claimant belongs to. Null: none, or nobody is named.",
                    example = "1")
            @Nullable
            Integer claimantSide,

            @Schema(
                    description =
                            "The side whose losses these are. Null: they are not those of one side; see `victims`.",
                    example = "1")
            @Nullable
            Integer side,

            @Schema(description = "Whose losses these are if `side` is null; otherwise null.", example = "null")
            @Nullable
            Victims victims,

            @Schema(description = "What happened to them.", example = "KILLED")
            CasualtyType type,

            @Schema(description = "Who speaks about whose losses.", example = "OWN")
            Relation relation,

            @Schema(
                    description =
                            "The last figure that the claimant gave: the one with the latest day or, if none has a day, the last "
                                    + "one in the article.")
            FigureView figure,

            @Schema(
                    description = "Day on which that figure was given. Null: the text does not say.",
                    example = "2019-11-18")
            @Nullable
            LocalDate claimedOn,

            @Schema(description = "Ids of all its claims about these losses, in the order of the article.")
            List<String> claims) {

        private static final Comparator<CasualtyClaim> BY_DAY = Comparator.comparing(
                        CasualtyClaim::claimedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(CasualtyClaim::ordinal);

        private static RowView of(Cell cell, List<CasualtyClaim> claims) {
            CasualtyClaim last = claims.stream().max(BY_DAY).orElseThrow();
            return new RowView(
                    cell.claimant(),
                    cell.claimantSide(),
                    cell.subject().side(),
                    cell.subject().victims(),
                    cell.subject().type(),
                    cell.relation(),
                    FigureView.of(last.figure()),
                    last.claimedOn(),
                    claims.stream().map(CasualtyClaim::id).toList());
        }
    }
}
