package org.conflictevents.reading;

/**
 * A figure of a strength line.
 *
 * @param noun what it counts
 * @param general whether its noun means a whole force and no arm of it: "men", not "cavalry"
 * @param total whether the words call it a total
 * @param share whether it stands in a bracket or behind "including"
 * @param headed whether a header stands before it: "france:"
 */
record StrengthItem(
        FigurePhrase figure,
        Noun noun,
        boolean general,
        boolean total,
        boolean share,
        boolean headed,
        boolean estimated) {

    boolean countsPersons() {
        return noun.countsPersons() || noun == Noun.NONE;
    }

    long most() {
        Long most = figure.max() != null ? figure.max() : figure.min();
        return most == null ? 0 : most;
    }
}
