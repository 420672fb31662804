package org.conflictevents.reading.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the infobox of an article states about its battle.
 *
 * @param name the {@code Conflict} line's; the article's title without its parenthesis where that is missing
 * @param partOf the wars and campaigns it belongs to, in the order of the text
 * @param date null where the infobox gives none
 * @param place null where the infobox gives none
 * @param result null where the infobox gives none
 * @param sides in the order of their numbers, those that only strengths or casualties attest included
 * @param claims in the order of the text
 * @param notices what looks like it should have been understood and was not
 */
public record InfoboxReading(
        String name,
        List<String> partOf,
        @Nullable DateReading date,
        @Nullable PlaceReading place,
        @Nullable ResultReading result,
        List<SideReading> sides,
        List<ClaimReading> claims,
        List<Notice> notices) {

    public InfoboxReading {
        partOf = List.copyOf(partOf);
        sides = List.copyOf(sides);
        claims = List.copyOf(claims);
        notices = List.copyOf(notices);
    }
}
