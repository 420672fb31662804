package org.conflictevents.reading.prose;

import java.util.Objects;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.FigureReader;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;

/** Events that a clause calls by no name, but are not the battle: "that battle", "the second battle", "five attacks". */
record UnnamedEvents(BattleContext battle, AnnotatedSentence annotated, ParagraphSoFar before) {

    /** Whether a figure of the clause is of one. */
    boolean are(Loss loss, TokenRange clause) {
        return isBeforeIt(clause, loss)
                || areOfSeveral(loss, clause)
                || isTheFirst(clause)
                || IntStream.range(clause.from() + 1, clause.to())
                        .anyMatch(i -> isThisOther(i)
                                || sentence().begins(ProseWords.EVENT, i)
                                        && (isTheOneBefore(i) || isThatOrLater(i) || isOfAnOrder(i)));
    }

    // "The attack came two weeks after 53 soldiers were killed"
    private boolean isBeforeIt(TokenRange clause, Loss loss) {
        int after = loss.words().from() - 1;
        return (sentence().is(after, "after") || sentence().is(after, "since"))
                && sentence().begins(ProseWords.PERIOD_NOUN, after - 1)
                && ProseWords.EVENT.in(annotated.tokens(), clause.from(), after);
    }

    // "118 were killed in five attacks", "118 for all three attacks" in an article on one of them
    private boolean areOfSeveral(Loss loss, TokenRange clause) {
        return IntStream.range(loss.words().to(), clause.to())
                .filter(i -> sentence().is(i, "in") || sentence().is(i, "all"))
                .mapToObj(in -> FigureReader.countedAt(annotated.tokens(), in + 1))
                .filter(Objects::nonNull)
                .anyMatch(figure ->
                        figure.most() != 1 && battle.isOfNoTitle(sentence(), ProseWords.EVENT, figure.next()));
    }

    // "It was the second attack in a week; the first had killed 200"
    private boolean isTheFirst(TokenRange clause) {
        return sentence().is(clause.from(), "the")
                && sentence().begins(ProseWords.ORDER, clause.from() + 1)
                && sentence().is(clause.from() + 2, "had");
    }

    // "During the Battle of Kidal they lost the town. 200 civilians were killed during the battle"
    private boolean isTheOneBefore(int event) {
        return sentence().is(event - 1, "the")
                && !sentence().begins(ProseWords.EVENT_NAME, event + 1)
                && before.isAnother(annotated.tokens().get(event));
    }

    // "139 rebels had been killed in this offensive", where the battle was a clash
    private boolean isThisOther(int event) {
        return battle.days().lastsADayOrTwo()
                && sentence().is(event - 1, "this")
                && battle.isOfNoTitle(sentence(), ProseWords.OPERATION, event);
    }

    // "in that battle", "in the later Battle of Kidal"
    private boolean isThatOrLater(int event) {
        return sentence().is(event - 1, "that") && sentence().begins(ProseWords.IN_EVENT, event - 2)
                || sentence().is(event - 1, "later") && sentence().begins(ProseWords.ARTICLE, event - 2);
    }

    // "in the second battle" of an article on the first
    private boolean isOfAnOrder(int event) {
        return sentence().begins(ProseWords.ORDER, event - 1)
                && sentence().is(event - 2, "the")
                && battle.isInTitle(annotated.tokens().get(event))
                && !battle.isInTitle(annotated.tokens().get(event - 1));
    }

    private Sentence sentence() {
        return annotated.sentence();
    }
}
