package org.conflictevents.reading.prose;

import java.util.Set;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a paragraph has told of the battle before a sentence.
 *
 * @param over whether it said that the battle had ended
 * @param another what another event is that it named last: "battle" of "the Battle of Kidal"; null where it named none, or
 *     this one behind it
 */
record ParagraphSoFar(boolean over, @Nullable String another) {

    static final ParagraphSoFar NOTHING = new ParagraphSoFar(false, null);

    /** Whether an event without a name, "the battle", is another that was named before. */
    boolean isAnother(Token event) {
        return another != null && event.is(another);
    }

    /**
     * "During the battle of Kidal they lost the town" names another.
     *
     * @param title words of the article's title and the battle's name, in lower case
     */
    ParagraphSoFar after(Sentence sentence, Set<String> title) {
        String last = another;
        for (int i = 0; i + 2 < sentence.size(); i++) {
            if (sentence.begins(ProseWords.EVENT, i) && sentence.is(i + 1, "of")) {
                Token name = sentence.tokens().get(i + 2);
                String event = sentence.tokens().get(i).lower();
                last = title.contains(name.lower()) ? null : name.isCapitalised() ? event : last;
            }
        }
        return new ParagraphSoFar(over || ends(sentence), last);
    }

    /** Whether the battle is over where a sentence ends that may tell so itself. */
    boolean isOver(Sentence sentence) {
        return over || ends(sentence);
    }

    private static boolean ends(Sentence sentence) {
        return ProseWords.ENDED.in(sentence.tokens(), 0, sentence.size());
    }
}
