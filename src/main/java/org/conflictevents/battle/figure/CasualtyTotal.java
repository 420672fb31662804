package org.conflictevents.battle.figure;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What a battle's figures of one type add up to, in which nobody is counted twice.
 *
 * @param low the sum of the figures' low; null where none has a number
 * @param best the sum of what the rule chooses; null where it chooses none
 * @param high the sum of the figures' high; null where none has a number
 * @param lowOpen whether one of them is open downwards
 * @param highOpen whether one of them is open upwards
 */
public record CasualtyTotal(
        @Nullable Long low, @Nullable Long best, @Nullable Long high, boolean lowOpen, boolean highOpen) {

    public static CasualtyTotal of(CasualtyType type, List<CasualtyFigure> figures, Rule rule) {
        List<CasualtyFigure> typed = figures.stream()
                .filter(figure -> figure.losses().type() == type)
                .toList();
        List<CasualtyFigure> counted =
                typed.stream().filter(CasualtyFigure::counted).toList();
        List<CasualtyFigure> chosen =
                typed.stream().filter(figure -> figure.counted(rule)).toList();
        return new CasualtyTotal(
                sum(counted, CasualtyFigure::low),
                sum(chosen, figure -> figure.best(rule)),
                sum(counted, CasualtyFigure::high),
                counted.stream().anyMatch(CasualtyFigure::lowOpen),
                counted.stream().anyMatch(CasualtyFigure::highOpen));
    }

    private static @Nullable Long sum(List<CasualtyFigure> figures, Function<CasualtyFigure, @Nullable Long> number) {
        return figures.stream()
                .map(number)
                .filter(Objects::nonNull)
                .reduce(Math::addExact)
                .orElse(null);
    }
}
