package org.conflictevents.reading.prose.sentence;

import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.TokenRange;

/**
 * A figure of a sentence with the persons it counts.
 *
 * @param more whether it comes on top of another figure: "another 12", "thirty more"
 */
public record Headcount(FigurePhrase figure, People people, boolean more) {

    /** Those of figure and persons. */
    public TokenRange words() {
        return new TokenRange(
                figure.first(), Math.max(figure.next(), people.words().to()));
    }

    /** Whether no number but an article counts one person: "a soldier". */
    public boolean isOnePerson(Sentence sentence) {
        return figure.range().size() == 1 && (sentence.is(figure.first(), "a") || sentence.is(figure.first(), "an"));
    }

    /** Whether a vague figure still names an amount: "dozens", but not "many" or "all". */
    public boolean isAmount(Sentence sentence) {
        return ProseWords.AMOUNT.in(sentence.tokens(), figure.first(), figure.next())
                && !sentence.is(figure.first() - 1, "how");
    }
}
