package org.conflictevents.reading.prose.sentence;

import org.conflictevents.reading.language.FigurePhrase;

/**
 * A figure of a sentence with the persons it counts.
 *
 * @param more whether it comes on top of another figure: "another 12", "thirty more"
 */
public record Headcount(FigurePhrase figure, People people, boolean more) {

    public int first() {
        return figure.first();
    }

    public boolean isVague() {
        return figure.isVague();
    }

    /** Whether a vague figure still names an amount: "dozens", but not "many" or "all". */
    public boolean isAmount(Sentence sentence) {
        return ProseWords.AMOUNT.in(sentence.tokens(), figure.first(), figure.next())
                && !sentence.is(figure.first() - 1, "how");
    }

    /** Index of the token after figure and persons. */
    public int next() {
        return Math.max(figure.next(), people.to());
    }
}
