package org.conflictevents.derivation;

import java.util.List;

/**
 * The figures of a battle as of a day. Each of its claims is either in the basis of one figure or set aside, never both.
 *
 * @param figures ordered by side, other victims, type; none for a side and type of which nothing was claimed by then
 * @param setAside every claim that no figure is derived from, in the article's order
 */
public record Derived(List<DerivedFigure> figures, List<SetAside> setAside) {

    public Derived {
        figures = List.copyOf(figures);
        setAside = List.copyOf(setAside);
    }
}
