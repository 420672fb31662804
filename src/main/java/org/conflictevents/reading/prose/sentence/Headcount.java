package org.conflictevents.reading.prose.sentence;

import java.util.stream.IntStream;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.VagueQuantity;
import org.conflictevents.vocabulary.Qualifier;

/**
 * A figure of a sentence with the persons it counts.
 *
 * @param more whether it comes on top of another figure: "another 12", "thirty more"
 */
public record Headcount(FigurePhrase figure, People people, boolean more) {

    private static final int MAX_EXCEPT = 3;
    private static final int CHANGE_REACH = 8;

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

    /** Whether a word tells how high losses were: "heavy", "negligible". */
    public boolean isSize(Sentence sentence) {
        VagueQuantity vague = VagueQuantity.at(sentence.tokens(), figure.first());
        return vague != null && vague.isSize();
    }

    /** Whether it counts those to whom it did not happen: "all but five were killed", "all except the five". */
    public boolean isLeftOut(Sentence sentence) {
        int first = figure.first();
        int end = sentence.begins(ProseWords.DETERMINER, first - 1) ? first - 1 : first;
        return IntStream.rangeClosed(1, MAX_EXCEPT)
                .anyMatch(words -> ProseWords.EXCEPT.skip(sentence.tokens(), end - words) == end);
    }

    /** Whether it is a count before and after: "the toll rose from three to nine dead". */
    public boolean isChange(Sentence sentence) {
        int first = figure.first();
        return figure.qualifier() == Qualifier.RANGE
                && (sentence.is(first, "from") || sentence.is(first - 1, "from"))
                && ProseWords.CHANGE.in(
                        sentence.tokens(), Math.max(sentence.clauseStart(first), first - CHANGE_REACH), first);
    }
}
