package org.conflictevents.reading.prose.speech;

import java.util.List;
import org.conflictevents.article.Span;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/** Cuts from a sentence the words that a claim is quoted with. */
public final class Quote {

    private Quote() {}

    /**
     * From the sentence's beginning to the end of the clause that holds a figure, and its speaker; no full stop.
     *
     * @param figure index of the token after what is told of the figure
     */
    public static Span of(Sentence sentence, int figure, @Nullable ReportedSpeech speech) {
        int end = speech != null && speech.isNamedBehind()
                ? Math.max(speech.attribution().to(), figure)
                : figure;
        while (end < sentence.size() && !endsAt(sentence, end)) {
            end++;
        }
        end = withoutStop(sentence, end, figure);
        return new Span(
                sentence.tokens().get(0).start(), sentence.tokens().get(end - 1).end());
    }

    // "…, while seventeen jihadists were killed"
    private static boolean endsAt(Sentence sentence, int index) {
        List<Token> tokens = sentence.tokens();
        if (sentence.is(index, ";") || sentence.is(index, ":")) {
            return true;
        }
        return sentence.is(index, ",")
                && index + 1 < tokens.size()
                && (ProseWords.QUOTE_END.beginAt(tokens, index + 1) || sentence.isParticiple(index + 1));
    }

    // "… were killed.", "… were killed.”"
    private static int withoutStop(Sentence sentence, int end, int least) {
        int at = end;
        if (at > least + 1 && isOneOf(sentence, at - 1, "\"”»’)") && isOneOf(sentence, at - 2, ".!?…")) {
            at--;
        }
        while (at > least && isOneOf(sentence, at - 1, ".!?…")) {
            at--;
        }
        return at;
    }

    private static boolean isOneOf(Sentence sentence, int index, String signs) {
        Token token = sentence.tokens().get(index);
        return token.isSign() && signs.contains(token.text());
    }
}
