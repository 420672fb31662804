package org.conflictevents.derivation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.conflictevents.vocabulary.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A claim, or the parts that add up, together with those that only restate them: one thing said once, on the day and
 * with the words of the claims, by all who are named for it anywhere.
 *
 * @param claims one, or the summands in the article's order
 */
record Statement(List<Claim> claims, List<Claim> restating, Voice voice) {

    static Statement of(List<Claim> claims, List<Claim> restating) {
        List<Voice> voices = Stream.concat(claims.stream(), restating.stream())
                .map(Claim::voice)
                .toList();
        return new Statement(List.copyOf(claims), List.copyOf(restating), Voice.union(voices));
    }

    Claim first() {
        return claims.get(0);
    }

    /** The group that it counts; null if it counts the whole, be it by a sum. */
    @Nullable
    String group() {
        return claims.size() > 1 ? null : first().group();
    }

    boolean isOfAPart() {
        return group() != null;
    }

    /** As said, of the part or of the whole. */
    Bounds bounds() {
        return Bounds.sum(
                claims.stream().map(claim -> Bounds.of(claim.figure())).toList());
    }

    /** The number that stands for it: the one that the document prefers, else the lowest that its words name. */
    @Nullable
    Long preferred() {
        @Nullable Long best = claims.size() == 1 ? first().figure().best() : null;
        return best != null ? best : bounds().lowest();
    }

    boolean isOpenDownwards() {
        return bounds().min() == null;
    }

    /** Whether there may have been more: always where a part alone is counted. */
    boolean isOpenUpwards() {
        return isOfAPart() || bounds().max() == null;
    }

    @Nullable
    LocalDate date() {
        return first().claimedOn();
    }

    Relation relation() {
        return voice.relationTo(first().subject().side());
    }

    /** Whether it had been made by the end of that day; undated ones only where no day is asked for. */
    boolean isMadeBy(@Nullable LocalDate asOf) {
        return asOf == null || (date() != null && !date().isAfter(asOf));
    }

    /**
     * Whether the same voice gives another figure here than in the earlier statement. A figure that is only said again
     * replaces nothing, and neither does one without a number ("dozens") or one of another part.
     */
    boolean replaces(Statement earlier) {
        return isAfter(earlier)
                && voice.isSameAs(earlier.voice)
                && isOfSamePart(earlier)
                && bounds().nameANumber()
                && !bounds().equals(earlier.bounds());
    }

    // "Later that day the army raised the toll to 35"
    private boolean isAfter(Statement earlier) {
        if (date() == null || earlier.date() == null) {
            return false;
        }
        boolean laterThatDay =
                first().laterThatDay() && first().statement() > earlier.first().statement();
        return date().isAfter(earlier.date()) || date().equals(earlier.date()) && laterThatDay;
    }

    boolean excludes(Statement other) {
        if (isOfSamePart(other)) {
            return bounds().exclude(other.bounds());
        }
        return isOfAPart() != other.isOfAPart() && ofTheWhole().exclude(other.ofTheWhole());
    }

    boolean agreesWith(Statement other) {
        return isOfSamePart(other) && bounds().agreeWith(other.bounds());
    }

    /** A part says of the whole only that there are as many at least. */
    private Bounds ofTheWhole() {
        return isOfAPart() ? new Bounds(bounds().min(), null) : bounds();
    }

    private boolean isOfSamePart(Statement other) {
        return Objects.equals(group(), other.group());
    }

    Stream<Claim> all() {
        return Stream.concat(claims.stream(), restating.stream());
    }
}
