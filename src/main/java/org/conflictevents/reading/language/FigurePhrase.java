package org.conflictevents.reading.language;

import org.conflictevents.vocabulary.Figure;
import org.conflictevents.vocabulary.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * A figure in a list of tokens: its number or vague word with all that bounds it, but without what it counts.
 *
 * @param min the fewest the words allow; null where they set no lower bound
 * @param max the most the words allow; null where they set no upper bound
 * @param first index of its first token
 * @param next index of the token after it
 * @param beyond whether the words give more than any population; the figure is then VAGUE
 */
public record FigurePhrase(
        @Nullable Long min, @Nullable Long max, Qualifier qualifier, int first, int next, boolean beyond) {

    static FigurePhrase vague(int first, int next) {
        return new FigurePhrase(null, null, Qualifier.VAGUE, first, next, false);
    }

    static FigurePhrase exactly(long value, int first, int next) {
        return new FigurePhrase(value, value, Qualifier.EXACT, first, next, false);
    }

    FigurePhrase until(int later) {
        return new FigurePhrase(min, max, qualifier, first, later, beyond);
    }

    public boolean isVague() {
        return qualifier == Qualifier.VAGUE;
    }

    public Figure figure(String text) {
        return new Figure(min, max, qualifier, text);
    }
}
