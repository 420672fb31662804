package org.conflictevents.casualty;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import org.conflictevents.battle.BattleIndex;
import org.conflictevents.paging.RowIndex;
import org.conflictevents.paging.SortedColumn;
import org.jspecify.annotations.Nullable;

/** The battles and days of all claims. */
final class ClaimColumns {

    private final int[] firsts;
    private final int[] counts;
    private final SortedColumn days;

    ClaimColumns(RowIndex<CasualtyClaim> index, BattleIndex battles) {
        firsts = new int[battles.size()];
        counts = new int[battles.size()];
        Arrays.fill(firsts, index.size());
        @Nullable Long[] byNumber = new Long[index.size()];
        for (Row claim : index.all(Row.class)) {
            int number = index.number(claim.id());
            int battle = battles.number(claim.battleId());
            // A claim's id begins with that of its battle: numbered by id, the claims of a battle follow each other.
            firsts[battle] = Math.min(firsts[battle], number);
            counts[battle]++;
            byNumber[number] =
                    claim.claimedOn() == null ? null : claim.claimedOn().toEpochDay();
        }
        days = SortedColumn.of(Arrays.asList(byNumber));
    }

    /** The numbers that pass a filter that sets a single condition; null where that is no bound. */
    @Nullable
    BitSet passing(ClaimFilter condition) {
        if (condition.claimedFrom() != null) {
            return days.atLeast(condition.claimedFrom().toEpochDay());
        }
        return condition.claimedTo() == null
                ? null
                : days.atMost(condition.claimedTo().toEpochDay());
    }

    /** The numbers of the claims about these battles. */
    BitSet about(BitSet battles) {
        BitSet claims = new BitSet();
        battles.stream().forEach(battle -> claims.set(firsts[battle], firsts[battle] + counts[battle]));
        return claims;
    }

    /** As much of a claim as is read of all of them. */
    record Row(String id, String battleId, @Nullable LocalDate claimedOn) {}
}
