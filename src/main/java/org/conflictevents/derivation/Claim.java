package org.conflictevents.derivation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.Figure;
import org.conflictevents.vocabulary.Origin;
import org.conflictevents.vocabulary.Part;
import org.conflictevents.vocabulary.Relation;
import org.jspecify.annotations.Nullable;

/**
 * One casualty claim, as far as figures are derived from it.
 *
 * @param id unique among the claims of a battle
 * @param position its place in the article; claims are listed in this order
 * @param part the part of the subject that is counted; null for the whole
 * @param claimedOn when it was said; null if unknown
 * @param voice who said it
 * @param statement where the line or sentence that it stands in begins: the same for parts that are said together
 * @param partOfTotal whether it is a share of another claim of the same battle
 * @param restates id of the dated claim that this one only repeats; null if it repeats none
 * @param laterThatDay whether its words say that it was said after others of its day
 */
public record Claim(
        String id,
        int position,
        CasualtySubject subject,
        @Nullable Part part,
        Figure figure,
        @Nullable LocalDate claimedOn,
        Voice voice,
        Origin origin,
        int statement,
        boolean partOfTotal,
        @Nullable String restates,
        boolean laterThatDay) {

    static final Comparator<Claim> IN_ORDER =
            Comparator.comparingInt(Claim::position).thenComparing(Claim::id);

    /** The same claim, said to repeat {@code id}. */
    public Claim restating(@Nullable String id) {
        return new Claim(
                this.id,
                position,
                subject,
                part,
                figure,
                claimedOn,
                voice,
                origin,
                statement,
                partOfTotal,
                id,
                laterThatDay);
    }

    /** The part that is counted, as parts are compared; null for the whole. */
    @Nullable
    String group() {
        return part == null ? null : part.group().toLowerCase(Locale.ROOT);
    }

    /** Who speaks about whose losses in this claim alone, whoever else repeats it. */
    public Relation relation() {
        return voice.relationTo(subject.side());
    }
}
