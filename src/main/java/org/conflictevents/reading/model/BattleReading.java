package org.conflictevents.reading.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.conflictevents.vocabulary.Violence;
import org.jspecify.annotations.Nullable;

/**
 * Everything one document states about its battle.
 *
 * @param title the article's title
 * @param name the infobox's {@code Conflict}; the title without its parenthesis where that is missing
 * @param partOf the wars and campaigns it belongs to, in the order of the text
 * @param violence who fought whom, as a coded data set has it; null for articles
 * @param date null where the article gives none
 * @param place null where the article gives none
 * @param result null where the article gives none
 * @param sides in the order of their numbers, those that only strengths or casualties attest included
 * @param claims in the order of the text
 * @param notices what looks like it should have been understood and was not, in the order of the text
 */
public record BattleReading(
        String title,
        String name,
        List<String> partOf,
        @Nullable Violence violence,
        @Nullable DateReading date,
        @Nullable PlaceReading place,
        @Nullable ResultReading result,
        List<SideReading> sides,
        List<ClaimReading> claims,
        List<Notice> notices) {

    /** As articles state it. */
    public BattleReading(
            String title,
            String name,
            List<String> partOf,
            @Nullable DateReading date,
            @Nullable PlaceReading place,
            @Nullable ResultReading result,
            List<SideReading> sides,
            List<ClaimReading> claims,
            List<Notice> notices) {
        this(title, name, partOf, null, date, place, result, sides, claims, notices);
    }

    public BattleReading {
        partOf = List.copyOf(partOf);
        sides = List.copyOf(sides);
        claims = List.copyOf(claims);
        notices = List.copyOf(notices);
    }

    /** This reading with more notices, all in the order of their lines. */
    public BattleReading withNotices(List<Notice> further) {
        List<Notice> all = Stream.concat(notices.stream(), further.stream())
                .sorted(Comparator.comparingInt(Notice::line))
                .toList();
        return new BattleReading(title, name, partOf, violence, date, place, result, sides, claims, all);
    }
}
