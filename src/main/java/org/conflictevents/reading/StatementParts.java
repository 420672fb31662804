package org.conflictevents.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.ClaimantReading;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Compares the parts of a side with the whole that the same statement gives: "Army: 10 killed; Police: 3 killed; Total: 13
 * killed". Such parts are shares of the whole.
 */
final class StatementParts {

    static final String OTHER_SUM =
            "the parts add up to another figure than the total that is given with them: the total counts";
    static final String MAY_OVERLAP =
            "the parts may overlap and are not added up: the largest is taken as the least (say \"in all\" to give a total)";

    private record Statement(
            int place,
            CasualtySubject subject,
            List<ClaimantReading> claimedBy,
            @Nullable LocalDate claimedOn) {

        static Statement of(ClaimReading claim) {
            return new Statement(claim.statement(), claim.subject(), claim.claimedBy(), claim.claimedOn());
        }
    }

    private final Map<Statement, List<ClaimReading>> wholes = new LinkedHashMap<>();
    private final Map<Statement, List<ClaimReading>> parts = new LinkedHashMap<>();

    StatementParts(Collection<ClaimReading> claims) {
        claims.stream()
                .filter(claim -> !claim.partOfTotal())
                .forEach(claim -> (claim.part() == null ? wholes : parts)
                        .computeIfAbsent(Statement.of(claim), unseen -> new ArrayList<>())
                        .add(claim));
    }

    /** The same claim; a share where its statement gives a whole as well that it can be a part of. */
    ClaimReading placed(ClaimReading claim) {
        boolean share = claim.part() != null
                && wholes.getOrDefault(Statement.of(claim), List.of()).stream()
                        .anyMatch(whole -> !exceeds(claim.figure(), whole.figure()));
        return share ? claim.asShare() : claim;
    }

    // "6,000 dead, 23,000 wounded, 80,000 civilian deaths": more civilians than dead are none of these
    private static boolean exceeds(Figure part, Figure whole) {
        return part.min() != null && whole.max() != null && part.min() > whole.max();
    }

    /** Of parts that do not make the whole that is given with them, and of parts that cannot be added up. */
    List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        parts.forEach((statement, summands) -> {
            boolean distinct = addUp(summands);
            List<ClaimReading> given = wholes.getOrDefault(statement, List.of());
            if (given.isEmpty() && !distinct) {
                notices.add(notice(summands.get(0), MAY_OVERLAP));
            }
            given.stream()
                    .filter(whole -> distinct && summands.size() > 1 && differ(whole.figure(), summands))
                    .forEach(whole -> notices.add(notice(whole, OTHER_SUM)));
        });
        return notices;
    }

    private static boolean addUp(List<ClaimReading> summands) {
        return summands.size() == 1
                || summands.stream()
                        .allMatch(claim -> claim.part() != null && claim.part().distinct());
    }

    private static boolean differ(Figure whole, List<ClaimReading> summands) {
        Long min = sum(summands, Figure::min);
        Long max = sum(summands, Figure::max);
        return (whole.max() != null && min != null && min > whole.max())
                || (whole.min() != null && max != null && max < whole.min());
    }

    /** Null where one of them sets no such bound. */
    private static @Nullable Long sum(List<ClaimReading> summands, Function<Figure, @Nullable Long> bound) {
        long sum = 0;
        for (ClaimReading summand : summands) {
            Long summed = bound.apply(summand.figure());
            if (summed == null) {
                return null;
            }
            sum = Math.addExact(sum, summed);
        }
        return sum;
    }

    private static Notice notice(ClaimReading claim, String reason) {
        return new Notice(claim.line(), claim.figure().text(), reason);
    }
}
