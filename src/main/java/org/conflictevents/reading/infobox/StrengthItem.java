package org.conflictevents.reading.infobox;

import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.FigurePhrase;

/**
 * A figure of a strength line.
 *
 * @param noun what it counts
 * @param general whether its noun means a whole force and no arm of it: "men", not "cavalry"
 * @param total whether the words call it a total
 * @param share whether it stands in a bracket or behind "including"
 * @param headed whether a header stands before it: "france:"
 * @param estimated whether a bracket calls it an estimate
 * @param oneOfSeveral whether a bracket says who gives it or for which time
 */
record StrengthItem(
        FigurePhrase figure,
        CountedNoun noun,
        boolean general,
        boolean total,
        boolean share,
        boolean headed,
        boolean estimated,
        boolean oneOfSeveral) {

    /** So many ships or guns would have a name that is known. */
    private static final int MANY = 1_000;

    boolean countsPersons() {
        return noun.countsPersons() || noun == CountedNoun.NONE;
    }

    /** Whether its noun, which no lexicon has, rather means persons where others of the line do: "10,000 fellahin". */
    boolean isUnknownForce() {
        return noun == CountedNoun.UNKNOWN && most() >= MANY;
    }

    /** The same with what a bracket behind it says. */
    StrengthItem remarked(boolean anEstimate, boolean oneOfMore) {
        return new StrengthItem(
                figure, noun, general, total, share, headed, estimated || anEstimate, oneOfSeveral || oneOfMore);
    }

    /** The same where a bracket behind it names the contingent that it counts, as a header would. */
    StrengthItem ofContingent() {
        return new StrengthItem(figure, noun, general, total, share, true, estimated, oneOfSeveral);
    }

    long most() {
        return figure.most();
    }
}
