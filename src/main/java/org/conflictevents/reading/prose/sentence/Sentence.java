package org.conflictevents.reading.prose.sentence;

import java.util.List;
import org.conflictevents.article.Span;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.Tokenizer;

/**
 * A sentence of the prose in tokens.
 *
 * @param text the whole article's
 * @param span where the sentence stands in it
 */
public record Sentence(String text, Span span, List<Token> tokens) {

    public static Sentence of(String text, Span span) {
        return new Sentence(text, span, List.copyOf(Tokenizer.tokens(text, span)));
    }

    public int size() {
        return tokens.size();
    }

    public boolean is(int index, String word) {
        return index >= 0 && index < size() && tokens.get(index).is(word);
    }

    /** The words of the tokens from the first index to before the last. */
    public String words(int from, int to) {
        return from >= to
                ? ""
                : text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** Index of the next "while", "but", semicolon or the like at or after this one; the sentence's end if none follows. */
    public int clauseEnd(int index) {
        int at = index;
        while (at < size() && !isClauseBreak(at)) {
            at++;
        }
        return at;
    }

    /** Index after the last "while", "but", semicolon or the like before this one; 0 if there is none. */
    public int clauseStart(int index) {
        int at = Math.min(index, size());
        while (at > 0 && !isClauseBreak(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean isClauseBreak(int index) {
        return is(index, ";") || ProseWords.CLAUSE.beginAt(tokens, index);
    }
}
