package org.conflictevents.seed.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.conflictevents.derivation.DerivedFigure;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which figures make a battle's total; figures are written as their best number. */
class BattleTotalsTests {

    private static final CasualtyType KILLED = CasualtyType.KILLED;

    @Test
    void sidesAndCiviliansMakeTheTotal() {
        assertThat(counted(figure(1, null, 43L), figure(2, null, 17L), figure(null, Victims.CIVILIANS, 1L)))
                .containsExactly(43L, 17L, 1L);
    }

    @Test
    void victimsOfUnknownIdentityAreInNoTotal() {
        assertThat(counted(figure(1, null, 43L), figure(null, Victims.UNKNOWN, 5L)))
                .containsExactly(43L);
    }

    @Test
    void figureForEverybodyCountsWhereItIsNotLess() {
        assertThat(counted(figure(1, null, 43L), figure(null, Victims.ALL, 210L)))
                .containsExactly(210L);
        assertThat(counted(figure(1, null, 43L), figure(null, Victims.ALL, 43L)))
                .containsExactly(43L);
        assertThat(counted(figure(1, null, 43L), figure(2, null, 17L), figure(null, Victims.ALL, 50L)))
                .containsExactly(43L, 17L);
    }

    @Test
    void figureForEverybodyIsTheTotalOfACodedEvent() {
        assertThat(counted(true, figure(1, null, 43L), figure(2, null, 17L), figure(null, Victims.ALL, 50L)))
                .containsExactly(50L);
    }

    @Test
    void figureForEverybodyWithoutANumberCountsOnlyWhereItIsTheOnlyOne() {
        assertThat(counted(figure(1, null, 43L), figure(null, Victims.ALL, null)))
                .containsExactly(43L);
        assertThat(counted(figure(null, Victims.ALL, null))).containsOnlyNulls().hasSize(1);
    }

    @Test
    void eachTypeHasItsTotal() {
        DerivedFigure captured = new DerivedFigure(
                new CasualtySubject(1, null, CasualtyType.CAPTURED), 9L, 9L, 9L, false, false, 1, List.of(), List.of());

        assertThat(counted(captured, figure(null, Victims.ALL, 210L))).containsExactly(9L, 210L);
    }

    private static List<@Nullable Long> counted(DerivedFigure... figures) {
        return counted(false, figures);
    }

    private static List<@Nullable Long> counted(boolean coded, DerivedFigure... figures) {
        BattleTotals totals = new BattleTotals(Arrays.asList(figures), coded);
        return Arrays.stream(figures)
                .filter(totals::count)
                .map(DerivedFigure::best)
                .toList();
    }

    private static DerivedFigure figure(@Nullable Integer side, @Nullable Victims victims, @Nullable Long best) {
        return new DerivedFigure(
                new CasualtySubject(side, victims, KILLED), best, best, best, false, false, 1, List.of(), List.of());
    }
}
