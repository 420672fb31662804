package org.conflictevents.reading.prose;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.prose.claim.CandidateClaim;
import org.conflictevents.reading.prose.claim.Doubt;
import org.conflictevents.reading.prose.claim.VictimAttribution;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.sentence.DayContext;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Qualifier;
import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

/** What the infobox counts, to compare the prose with. */
final class InfoboxFigures {

    private static final int NEVER_BY_CHANCE = 1000;
    private static final int ALWAYS_TELLING = 100;
    private static final int OFTEN_TELLING = 10;
    private static final int MAX_DAYS = 120;
    private static final int MAX_DAYS_OF_SMALL_FIGURES = 3;
    private static final List<CasualtyType> KINDS_OF_CASUALTIES =
            List.of(CasualtyType.KILLED, CasualtyType.INJURED, CasualtyType.MISSING, CasualtyType.CAPTURED);

    private final List<ClaimReading> claims;
    private final DayContext days;
    private final boolean ofBystanders;

    /**
     * @param days first and last day of the battle
     * @param ofBystanders whether it was a massacre or the like, whose dead may be of no side wherever they stand
     */
    InfoboxFigures(List<ClaimReading> claims, DayContext days, boolean ofBystanders) {
        this.claims = claims;
        this.days = days;
        this.ofBystanders = ofBystanders;
    }

    /**
     * Whether it gives the very same figure, or its kinds add up to it, and not by mere chance, as small figures of
     * long fights, and of parts of a side, may be.
     */
    boolean gives(CandidateClaim claim) {
        return gives(claim.subject(), claim.loss().headcount().figure());
    }

    /** Whether the same figure is hardly ever given of two events. */
    static boolean isTelling(FigurePhrase figure) {
        return figure.min() != null && figure.min() >= ALWAYS_TELLING;
    }

    private boolean gives(CasualtySubject subject, FigurePhrase figure) {
        Long min = figure.min();
        if (min == null
                || !isTelling(figure)
                        && !days.lastsAtMost(min >= OFTEN_TELLING ? MAX_DAYS : MAX_DAYS_OF_SMALL_FIGURES)) {
            return false;
        }
        // "more than 125" of "125+" or "125"
        Long least = figure.qualifier() == Qualifier.MORE_THAN ? Long.valueOf(min - 1) : min;
        // "41,300 casualties" of "41,300 killed and wounded"
        boolean killedOrInjured =
                subject.type() == CasualtyType.CASUALTIES && gives(subject.as(CasualtyType.KILLED_OR_INJURED), figure);
        return killedOrInjured
                || isSum(subject, min)
                || claimsAbout(subject)
                        .filter(claim -> !claim.partOfTotal() && (claim.group() == null || min >= OFTEN_TELLING))
                        .map(ClaimReading::figure)
                        .filter(claimed -> figure.max() == null || figure.max().equals(claimed.max()))
                        .anyMatch(claimed -> min.equals(claimed.min()) || least.equals(claimed.min()));
    }

    /**
     * Whose casualties they are by the only side of which it gives the very figure, where the words leave that open or the
     * figure is high.
     */
    VictimAttribution whose(VictimAttribution told, Loss loss) {
        FigurePhrase figure = loss.headcount().figure();
        boolean unknown = told.victims() == Victims.UNKNOWN;
        // captives are of a side
        boolean captives = loss.type() == CasualtyType.CAPTURED || loss.type() == CasualtyType.SURRENDERED;
        VictimAttribution open = unknown && captives ? VictimAttribution.UNKNOWN : told;
        // "lost 5,000 men, 2,200 of them as prisoners" are no more than the 5,000
        boolean some = open.doubt() == Doubt.SOME_OF_THEM && loss.type() == CasualtyType.CASUALTIES;
        // "61 people" are soldiers where it counts 61
        boolean asked = open.doubt() != null && !some || unknown && !ofBystanders && figure.max() != null;
        // "Soviet losses were 94,000. The Fourth Army reported 31,417 casualties" where it gives these of the Germans;
        // but "20,000 Japanese" are Japanese
        boolean high = told.side() != null
                && figure.most() >= NEVER_BY_CHANCE
                && loss.form() != Loss.Form.VERB_BEFORE
                && loss.headcount().people().words().isEmpty();
        Integer side = asked || high ? side(loss.type(), figure) : null;
        return side == null ? open : VictimAttribution.side(side);
    }

    // null where it gives it of none or of others too, and of a single person
    private @Nullable Integer side(CasualtyType type, FigurePhrase figure) {
        List<CasualtySubject> counted = claims.stream()
                .map(ClaimReading::subject)
                .map(subject -> subject.as(type))
                .distinct()
                .filter(subject -> figure.most() > 1 && gives(subject, figure))
                .toList();
        return counted.size() == 1 ? counted.get(0).side() : null;
    }

    /** Those of a side that are "lost" are killed where it counts about as many killed, and no casualties. */
    Loss lost(Loss loss, VictimAttribution whose) {
        // "lost 116 men", "the loss of 116 men"
        boolean lost = loss.form() == Loss.Form.LOST || loss.form() == Loss.Form.NOUN_BEFORE;
        if (!lost || loss.type() != CasualtyType.CASUALTIES || whose.side() == null) {
            return loss;
        }
        boolean killed = claimsAbout(new CasualtySubject(whose.side(), null, CasualtyType.CASUALTIES))
                        .findAny()
                        .isEmpty()
                && isNear(
                        new CasualtySubject(whose.side(), null, CasualtyType.KILLED),
                        loss.headcount().figure(),
                        1);
        return killed ? loss.as(CasualtyType.KILLED) : loss;
    }

    // "67 casualties" beside "14 dead, 52 wounded, 1 missing"
    private boolean isSum(CasualtySubject subject, Long figure) {
        if (subject.type() != CasualtyType.CASUALTIES || figure == 0) {
            return false;
        }
        long sum = 0;
        for (CasualtyType type : KINDS_OF_CASUALTIES) {
            sum += claimsAbout(subject.as(type))
                    .filter(claim -> claim.part() == null && !claim.partOfTotal())
                    .map(claim -> claim.figure().max())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(0L);
            if (figure == sum) {
                return true;
            }
        }
        return false;
    }

    /** Whether it gives nothing but figures more than so many times as high, so that this one is of a part only. */
    boolean isFarAbove(CasualtySubject subject, FigurePhrase figure, int times) {
        Long highest = firstTold(figure.max(), figure.min());
        List<Long> claimed = comparable(subject)
                .map(ClaimReading::figure)
                .map(other -> firstTold(other.min(), other.max()))
                .filter(Objects::nonNull)
                .toList();
        return highest != null && !claimed.isEmpty() && claimed.stream().allMatch(lowest -> lowest > times * highest);
    }

    /** Whether it gives nothing but figures that many times lower, so that this one is of more than the battle. */
    boolean isFarBelow(CasualtySubject subject, FigurePhrase figure, int times) {
        Long lowest = firstTold(figure.min(), figure.max());
        CasualtySubject all = subject.as(CasualtyType.CASUALTIES);
        // everybody's are hardly so many more than each side's
        Stream<ClaimReading> compared = subject.victims() == Victims.UNKNOWN || subject.victims() == Victims.ALL
                ? claims.stream().filter(claim -> claim.subject().type() == subject.type())
                : Stream.concat(comparable(subject), claimsAbout(all));
        List<Long> claimed = compared.map(ClaimReading::figure)
                .map(other -> firstTold(other.max(), other.min()))
                .filter(Objects::nonNull)
                .toList();
        return lowest != null && !claimed.isEmpty() && claimed.stream().allMatch(highest -> highest * times < lowest);
    }

    /** Whether every figure, of whomever, is higher, so that this one cannot be that of all: 37 beside 470 and 60. */
    boolean isAllAbove(CasualtyType type, FigurePhrase figure) {
        List<Long> claimed = claims.stream()
                .filter(claim -> claim.subject().type() == type && !claim.partOfTotal())
                .map(claim -> claim.figure().min())
                .filter(Objects::nonNull)
                .toList();
        return claimed.size() > 1 && claimed.stream().allMatch(lowest -> lowest > figure.most());
    }

    /**
     * Whether it gives a figure that this one may be, or nearly.
     *
     * @param times how many times as high as the other the one may be: 1 where they have to overlap
     */
    boolean isNear(CasualtySubject subject, FigurePhrase figure, double times) {
        Long lowest = firstTold(figure.min(), figure.max());
        Long highest = firstTold(figure.max(), figure.min());
        return lowest != null
                && highest != null
                && comparable(subject).map(ClaimReading::figure).anyMatch(claimed -> {
                    Long from = firstTold(claimed.min(), claimed.max());
                    Long to = firstTold(claimed.max(), claimed.min());
                    return from != null && to != null && from <= times * highest && lowest <= times * to;
                });
    }

    // one bound stands for both where the other is open
    static @Nullable Long firstTold(@Nullable Long bound, @Nullable Long other) {
        return bound == null ? other : bound;
    }

    /** Whether it has a number about the same persons. */
    boolean counts(CasualtySubject subject) {
        return comparable(subject)
                .map(ClaimReading::figure)
                .anyMatch(figure -> firstTold(figure.min(), figure.max()) != null);
    }

    // "lost around 100 soldiers" beside "100 killed"
    private Stream<ClaimReading> comparable(CasualtySubject subject) {
        CasualtySubject killed = subject.as(CasualtyType.KILLED);
        return subject.type() == CasualtyType.CASUALTIES
                ? Stream.concat(claimsAbout(subject), claimsAbout(killed))
                : claimsAbout(subject);
    }

    // "31,000 people" beside "31,275 overall"
    private Stream<ClaimReading> claimsAbout(CasualtySubject subject) {
        CasualtySubject all =
                subject.victims() == Victims.UNKNOWN ? new CasualtySubject(null, Victims.ALL, subject.type()) : subject;
        return claims.stream()
                .filter(claim ->
                        claim.subject().equals(subject) || claim.subject().equals(all));
    }
}
