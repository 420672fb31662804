package org.conflictevents.seed.loading;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.conflictevents.derivation.DerivedFigure;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Victims;

/**
 * Which figures of a battle its total of a type is made of: the figure for everybody together, or those of the sides and
 * civilians, whichever is larger. Victims of unknown identity may belong to a side and be counted there already.
 *
 * @param coded whether the battle is a coded event, of which the figure for everybody is the coder's choice
 */
record BattleTotals(List<DerivedFigure> figures, boolean coded) {

    boolean count(DerivedFigure figure) {
        Victims victims = figure.subject().victims();
        return victims != Victims.UNKNOWN
                && (victims == Victims.ALL) == isGivenTogether(figure.subject().type());
    }

    private boolean isGivenTogether(CasualtyType type) {
        List<DerivedFigure> apart =
                figures(type).filter(figure -> !isTogether(figure)).toList();
        long sum =
                apart.stream().map(DerivedFigure::best).filter(Objects::nonNull).reduce(0L, Math::addExact);
        return figures(type)
                .filter(BattleTotals::isTogether)
                .anyMatch(all -> coded || apart.isEmpty() || (all.best() != null && all.best() >= sum));
    }

    private Stream<DerivedFigure> figures(CasualtyType type) {
        return figures.stream()
                .filter(figure ->
                        figure.subject().type() == type && figure.subject().victims() != Victims.UNKNOWN);
    }

    private static boolean isTogether(DerivedFigure figure) {
        return figure.subject().victims() == Victims.ALL;
    }
}
