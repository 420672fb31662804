package org.conflictevents.derivation;

import java.time.LocalDate;
import java.util.Comparator;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.Figure;
import org.conflictevents.vocabulary.Origin;
import org.conflictevents.vocabulary.Relation;
import org.jspecify.annotations.Nullable;

/**
 * One casualty claim, as far as figures are derived from it.
 *
 * @param id unique among the claims of a battle
 * @param position its place in the article; claims are listed in this order
 * @param claimedOn when it was said; null if unknown
 * @param voice who said it
 * @param partOfTotal whether it is a share of another claim of the same battle
 * @param restates id of the dated claim that this one only repeats; null if it repeats none
 */
public record Claim(
        String id,
        int position,
        CasualtySubject subject,
        Figure figure,
        @Nullable LocalDate claimedOn,
        Voice voice,
        Origin origin,
        boolean partOfTotal,
        @Nullable String restates) {

    static final Comparator<Claim> IN_ORDER =
            Comparator.comparingInt(Claim::position).thenComparing(Claim::id);

    /** The same claim, said to repeat {@code id}. */
    public Claim restating(@Nullable String id) {
        return new Claim(this.id, position, subject, figure, claimedOn, voice, origin, partOfTotal, id);
    }

    /** Who speaks about whose losses in this claim alone, whoever else repeats it. */
    public Relation relation() {
        return voice.relationTo(subject.side());
    }
}
