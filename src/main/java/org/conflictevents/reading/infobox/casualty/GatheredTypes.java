package org.conflictevents.reading.infobox.casualty;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.conflictevents.reading.language.CasualtyWords;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/** What the words behind a figure say happened, gathered one after another: "13,000 [dead, wounded or captured]". */
final class GatheredTypes {

    /** Types that another right behind replaces: "300 prisoners executed" were killed. */
    private static final Set<CasualtyType> YIELDING =
            EnumSet.of(CasualtyType.CAPTURED, CasualtyType.CASUALTIES, CasualtyType.OTHER, CasualtyType.SURRENDERED);

    /** What happens to nobody but persons: the ferry of "30+ wounded Ferry sunk" is another item. */
    private static final Set<CasualtyType> OF_PERSONS =
            EnumSet.of(CasualtyType.KILLED, CasualtyType.INJURED, CasualtyType.MISSING, CasualtyType.KILLED_OR_INJURED);

    private final Set<CasualtyType> types = EnumSet.noneOf(CasualtyType.class);
    private int end = -1;

    Set<CasualtyType> all() {
        return types;
    }

    boolean areNone() {
        return types.isEmpty();
    }

    /** Whether one of them happens to persons only; ships are captured, too. */
    static boolean areOfPersons(Set<CasualtyType> types) {
        return !Collections.disjoint(types, OF_PERSONS);
    }

    /** Index after the words of the last; -1 before the first. */
    int end() {
        return end;
    }

    void addAll(Set<CasualtyType> more) {
        types.addAll(more);
    }

    /**
     * @param at where its words begin
     * @param next index after its words
     * @param linked whether "or", "and" or a sign joins it with the one before
     * @return whether the words before it only named those counted: the prisoners of "300 prisoners executed"
     */
    boolean add(CasualtyType type, int at, int next, boolean linked) {
        CasualtyType before = CasualtyWords.together(types);
        boolean names = end == at && !linked && before != null && YIELDING.contains(before);
        if (names) {
            types.clear();
        }
        types.add(type);
        end = next;
        return names;
    }

    /**
     * The fates that they tell of.
     *
     * @param heading what the heading says happened; null where it does not
     */
    Set<CasualtyType> fates(@Nullable CasualtyType heading) {
        if (types.isEmpty()) {
            return EnumSet.of(heading != null ? heading : CasualtyType.CASUALTIES);
        }
        Set<CasualtyType> fates = EnumSet.copyOf(types);
        if (CasualtyWords.together(types) == CasualtyType.KILLED_OR_INJURED) {
            fates.addAll(EnumSet.of(CasualtyType.KILLED, CasualtyType.INJURED));
        }
        return fates;
    }
}
