package org.conflictevents.reading.prose.speech;

import java.util.stream.IntStream;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A remark that names who says it: "as RFI reported", "in RFI's account".
 *
 * @param name the speaker's
 * @param end index after the remark
 */
record Aside(TokenRange name, int end) {

    private static final int MAX_WORDS = 6;

    /** The remark that begins at an index and ends at a sign or a day; null where none does. */
    static @Nullable Aside at(AnnotatedSentence annotated, int index) {
        Sentence sentence = annotated.sentence();
        boolean as = sentence.is(index, "as") && (index == 0 || sentence.is(index - 1, ","));
        boolean in = sentence.is(index, "in") || sentence.is(index, "by");
        return IntStream.range(index + 2, Math.min(sentence.size(), index + 2 + MAX_WORDS))
                .takeWhile(last -> !sentence.tokens().get(last - 1).isSign())
                .filter(last -> as && sentence.begins(ProseWords.VERB, last) || in && isView(sentence, last))
                .filter(last -> last + 1 == sentence.size()
                        || sentence.tokens().get(last + 1).isSign()
                        || sentence.is(last + 1, "on") && annotated.dayAt(last + 2) != null)
                .mapToObj(last -> new Aside(new TokenRange(index + 1, last), last + 1))
                .findFirst()
                .orElse(null);
    }

    // "RFI's account"
    private static boolean isView(Sentence sentence, int noun) {
        return sentence.begins(ProseWords.VIEW, noun)
                && (sentence.tokens().get(noun - 1).isPossessive() || sentence.begins(ProseWords.POSSESSIVE, noun - 1));
    }
}
