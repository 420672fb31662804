package org.conflictevents.reading.language;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.conflictevents.article.Article;
import org.conflictevents.article.InfoboxLine;
import org.conflictevents.article.Span;

/** A stretch of an article's text as tokens, with the partner of each bracket. */
public final class TokenizedText {

    private final String text;
    private final List<Token> tokens;
    private final int line;
    private final int[] closing;

    private TokenizedText(String text, Span span, int line) {
        this.text = text;
        this.tokens = DateFinder.apart(text, Tokenizer.tokens(text, span));
        this.line = line;
        this.closing = closings(tokens);
    }

    public static TokenizedText of(Article article, InfoboxLine line) {
        return new TokenizedText(article.text(), new Span(line.start(), line.end()), line.line());
    }

    public static TokenizedText of(Article article, Span span) {
        return new TokenizedText(article.text(), span, article.line(span.start()));
    }

    /** A text of its own, for words that stand in no article. */
    public static TokenizedText of(String text) {
        return new TokenizedText(text, new Span(0, text.length()), 1);
    }

    // an opening bracket without partner reaches to the end, a closing one without partner is a sign like others
    private static int[] closings(List<Token> tokens) {
        int[] closing = new int[tokens.size()];
        Arrays.fill(closing, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("(") || tokens.get(i).is("[")) {
                open.push(i);
            } else if ((tokens.get(i).is(")") || tokens.get(i).is("]")) && !open.isEmpty()) {
                closing[open.pop()] = i;
            }
        }
        open.forEach(i -> closing[i] = tokens.size());
        return closing;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    /** 1-based line of the passage's beginning. */
    public int line() {
        return line;
    }

    public boolean is(int index, String word) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(word);
    }

    public boolean opensBracket(int index) {
        return index >= 0 && index < tokens.size() && closing[index] >= 0;
    }

    /** Index of the bracket that closes the one at this index; the passage's size where none does. */
    public int closing(int index) {
        return closing[index];
    }

    /** Index of the text's char where a token begins. */
    public int start(int index) {
        return tokens.get(index).start();
    }

    /** Index after the last char of the token before this index. */
    public int endBefore(int index) {
        return tokens.get(index - 1).end();
    }

    /** As {@link #words}, with the direction marks and other invisible characters at both ends. */
    public String wordsWithMarks(int first, int next) {
        int start = start(first);
        int end = endBefore(next);
        while (start > 0 && Character.getType(text.charAt(start - 1)) == Character.FORMAT) {
            start--;
        }
        while (end < text.length() && Character.getType(text.charAt(end)) == Character.FORMAT) {
            end++;
        }
        return text.substring(start, end);
    }

    public String words(TokenRange range) {
        return words(range.from(), range.to());
    }

    /** The text from one token to before another, verbatim; empty where there are none between. */
    public String words(int first, int next) {
        return first >= next ? "" : text.substring(start(first), endBefore(next));
    }
}
