package org.conflictevents.battle.figure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/** What a battle's figures of one type add up to, in which nobody is counted twice. */
@Embeddable
public record CasualtyTotal(
        @Embedded Days days,

        @Column(name = "casualty_type") @Enumerated(EnumType.STRING)
        CasualtyType type,

        @Embedded Numbers numbers) {

    /** Of each type, as of each span of days over which none of its figures changes. */
    public static List<CasualtyTotal> of(List<CasualtyFigure> figures) {
        return Stream.of(CasualtyType.values())
                .flatMap(type ->
                        of(
                                type,
                                figures.stream()
                                        .filter(figure -> figure.losses().type() == type)
                                        .toList())
                                .stream())
                .toList();
    }

    private static List<CasualtyTotal> of(CasualtyType type, List<CasualtyFigure> figures) {
        NavigableSet<LocalDate> changes = new TreeSet<>();
        figures.forEach(figure -> changes.add(figure.days().since()));
        List<CasualtyTotal> totals = new ArrayList<>();
        for (LocalDate day : changes) {
            Days since = Days.since(day);
            LocalDate next = changes.higher(day);
            totals.add(new CasualtyTotal(
                    next == null ? since : since.until(next),
                    type,
                    sum(figures.stream().filter(figure -> figure.holds(day)).toList())));
        }
        return totals;
    }

    /**
     * What the figures of a battle add up to, which are of one type. Nobody speaks as a side of the losses of everybody together,
     * and each side speaks for itself: what sides give adds up whatever the total is made of.
     */
    public static Numbers sum(List<CasualtyFigure> figures) {
        List<Numbers> all = figures.stream().map(CasualtyFigure::numbers).toList();
        List<Numbers> counted = figures.stream()
                .filter(CasualtyFigure::counted)
                .map(CasualtyFigure::numbers)
                .toList();
        return new Numbers(
                sum(counted, Numbers::low),
                sum(counted, Numbers::best),
                sum(counted, Numbers::high),
                counted.stream().anyMatch(Numbers::lowOpen),
                counted.stream().anyMatch(Numbers::highOpen),
                sum(all, Numbers::own),
                sum(all, Numbers::opponent),
                sum(counted, Numbers::thirdParty));
    }

    private static @Nullable Long sum(List<Numbers> summands, Function<Numbers, @Nullable Long> number) {
        return summands.stream()
                .map(number)
                .filter(Objects::nonNull)
                .reduce(Math::addExact)
                .orElse(null);
    }
}
