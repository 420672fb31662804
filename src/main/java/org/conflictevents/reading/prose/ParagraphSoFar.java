package org.conflictevents.reading.prose;

import java.util.List;
import java.util.Set;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Day;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a paragraph has told of the battle before a sentence.
 *
 * @param over whether it said that the battle had ended
 * @param another what another event is that it named last: "battle" of "the Battle of Kidal"; null where it named none, or
 *     this one behind it
 * @param later whether it tells a fight of a later day: "On 6 February, they attacked Bosso."
 */
record ParagraphSoFar(boolean over, @Nullable String another, boolean later) {

    static final ParagraphSoFar NOTHING = new ParagraphSoFar(false, null, false);

    /** Whether an event without a name, "the battle", is another that was named before. */
    boolean isAnother(Token event) {
        return another != null && event.is(another);
    }

    /**
     * "During the battle of Kidal they lost the town" names another.
     *
     * @param title words of the article's title and the battle's name, in lower case
     */
    ParagraphSoFar after(AnnotatedSentence annotated, Set<String> title) {
        Sentence sentence = annotated.sentence();
        String last = another;
        for (int i = 0; i + 2 < sentence.size(); i++) {
            if (sentence.begins(ProseWords.EVENT, i) && sentence.is(i + 1, "of")) {
                Token name = sentence.tokens().get(i + 2);
                String event = sentence.tokens().get(i).lower();
                last = title.contains(name.lower()) ? null : name.isCapitalised() ? event : last;
            }
        }
        return new ParagraphSoFar(over || ends(sentence), last, tellsLater(annotated));
    }

    // "A week later they attacked Bosso": what follows is of that fight until another day is told
    private boolean tellsLater(AnnotatedSentence annotated) {
        List<Day> days = annotated.days();
        boolean attack = ProseWords.ATTACK_VERB.in(
                annotated.tokens(), 0, annotated.tokens().size());
        boolean longAfter = ProseWords.LATER.in(annotated.tokens(), 0, 2);
        boolean after = longAfter
                || days.stream()
                        .map(Day::start)
                        .anyMatch(day -> day != null && annotated.context().isAfter(day, 0));
        return days.isEmpty() && !longAfter ? later : after && attack;
    }

    /** Whether the battle is over where a sentence ends that may tell so itself. */
    boolean isOver(Sentence sentence) {
        return over || ends(sentence);
    }

    private static boolean ends(Sentence sentence) {
        return ProseWords.ENDED.in(sentence.tokens(), 0, sentence.size());
    }
}
