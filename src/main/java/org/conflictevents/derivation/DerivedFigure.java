package org.conflictevents.derivation;

import java.util.List;
import org.conflictevents.vocabulary.CasualtySubject;
import org.jspecify.annotations.Nullable;

/**
 * What several claims together say about one subject.
 *
 * <p>low and high are the lowest and the highest number that a current claim names. How far an open claim may reach is
 * unknown: lowOpen and highOpen say that there is one. All three numbers are null, never 0, if no current claim names a
 * number ("dozens").
 *
 * @param low the lowest number named: 24 of "24" and "over 30"
 * @param best the number that the rule chooses; null if no claim qualifies
 * @param high the highest number named: 31 of "24" and "over 30"
 * @param lowOpen whether a current claim sets no lower bound ("up to 30", "dozens")
 * @param highOpen whether a current claim sets no upper bound ("over 30", "dozens")
 * @param claims number of claims behind it: those of the basis and those that restate one of them
 * @param basis ids of the current claims, in the article's order; never empty
 * @param setAside the other claims of this side and type, in the article's order
 */
public record DerivedFigure(
        CasualtySubject subject,
        @Nullable Long low,
        @Nullable Long best,
        @Nullable Long high,
        boolean lowOpen,
        boolean highOpen,
        int claims,
        List<String> basis,
        List<SetAside> setAside) {

    public DerivedFigure {
        basis = List.copyOf(basis);
        setAside = List.copyOf(setAside);
    }
}
