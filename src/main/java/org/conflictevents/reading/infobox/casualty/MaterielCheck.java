package org.conflictevents.reading.infobox.casualty;

import org.conflictevents.reading.infobox.casualty.CasualtyItem.Trait;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/** Tells figures of ships, guns, units and miles from those of persons. */
final class MaterielCheck {

    /** Below this, "3 captured" behind "2 frigates sunk" may be frigates. */
    private static final int FEW = 100;

    private MaterielCheck() {}

    /**
     * Why an item counts no persons; null where it does for all that its words say.
     *
     * @param after the item behind it; null where there is none
     * @param thingsBefore whether the figure before it counts things
     */
    static @Nullable String reason(CasualtyItem item, @Nullable CasualtyItem after, boolean thingsBefore) {
        boolean harmed = GatheredTypes.areOfPersons(item.types());
        boolean damaged = item.is(Trait.DAMAGED)
                && !harmed
                && (!item.noun().countsPersons() || item.isPeople() && !item.isTyped());
        boolean bare = item.noun() == CountedNoun.NONE && !harmed;
        if (item.noun() == CountedNoun.MEASURES && !harmed) {
            return "counts no persons";
        }
        if (item.noun() == CountedNoun.UNITS && !damaged) {
            return "counts units, not persons";
        }
        if (item.noun() == CountedNoun.THINGS
                || damaged
                || sharesThings(item, after)
                || bare && item.heading().things()) {
            return "counts things, not persons";
        }
        if (thingsBefore && item.is(Trait.SHARE) && item.isPeople() && !item.isTyped()) {
            return "is part of a figure of things, so it does not count persons";
        }
        // "sunk: 5, abortive: 3"
        boolean headed = item.heading().contingent() != null && !item.figure().isVague();
        boolean mayGoOn = (item.isTyped() || headed) && mayBeThings(item)
                || !item.isTyped() && (item.is(Trait.QUALIFIED) || item.is(Trait.SHARE));
        return bare && thingsBefore && mayGoOn ? "follows a figure of things, so it may not count persons" : null;
    }

    // "77 british and 20 us aircraft"
    private static boolean sharesThings(CasualtyItem item, @Nullable CasualtyItem after) {
        return item.is(Trait.JOINED)
                && item.is(Trait.PEOPLE)
                && !item.isTyped()
                && after != null
                && after.noun() == CountedNoun.THINGS;
    }

    // "2 frigates sunk, 3 captured", "190 ships lost, of which 166 captured"
    private static boolean mayBeThings(CasualtyItem item) {
        boolean either =
                !item.isTyped() || item.ownType() == CasualtyType.CAPTURED || item.ownType() == CasualtyType.CASUALTIES;
        return either && (item.is(Trait.SHARE) || item.figure().most() < FEW);
    }
}
