package org.conflictevents.reading.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.conflictevents.article.MarkupScanner;
import org.conflictevents.article.Span;

/**
 * Cuts text into words, numbers and signs, in one pass. White space and invisible characters only separate, and so does wiki
 * markup.
 */
public final class Tokenizer {

    private final String text;
    private final int end;
    private final MarkupScanner markup;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text, int end) {
        this.text = text;
        this.end = end;
        this.markup = new MarkupScanner(text, end);
    }

    public static List<Token> tokens(String text) {
        return tokens(text, new Span(0, text.length()));
    }

    /** The tokens of a stretch, positions counted from the text's beginning. */
    public static List<Token> tokens(String text, Span span) {
        return new Tokenizer(text, span.end()).read(span.start());
    }

    /** What its tokens say, in lower case. */
    public static Set<String> words(String text) {
        return tokens(text).stream().map(Token::lower).collect(Collectors.toSet());
    }

    private List<Token> read(int from) {
        int at = from;
        while (at < end) {
            int point = text.codePointAt(at);
            if (isBlank(point)) {
                at += Character.charCount(point);
            } else if (Token.isDigit(point) || WrittenNumber.isFraction((char) point)) {
                at = number(at);
            } else if (Token.isLetter(point)) {
                at = word(at);
            } else {
                at = sign(at, at + Character.charCount(point));
            }
        }
        return tokens;
    }

    /** A sign, or markup instead of it: a break parts items like a comma, other markup says nothing. */
    private int sign(int at, int after) {
        int afterMarkup = markup.after(at);
        if (afterMarkup == at) {
            return add(Token.Kind.SIGN, at, after);
        }
        if (markup.isBreak(at)) {
            tokens.add(new Token(Token.Kind.SIGN, text.substring(at, afterMarkup), ",", at, afterMarkup));
        }
        return afterMarkup;
    }

    private int number(int at) {
        NumberScanner scanner = new NumberScanner(text, end);
        int after = scanner.end(at);
        int letters = scanner.letters(after);
        // "50killed" has lost its space, "45th", "25px" and "1990s" are words
        if (!scanner.makesWord(after, letters)) {
            return add(Token.Kind.NUMBER, at, after);
        }
        return add(Token.Kind.WORD, at, wordEnd(letters));
    }

    private int word(int at) {
        // "c60" is "c. 60"
        boolean circa = text.charAt(at) == 'c'
                && at + 2 < end
                && Token.isDigit(text.charAt(at + 1))
                && Token.isDigit(text.charAt(at + 2));
        if (circa) {
            return add(Token.Kind.WORD, at, at + 1);
        }
        int dotted = dottedEnd(at);
        return add(Token.Kind.WORD, at, dotted > at ? dotted : wordEnd(at));
    }

    private int wordEnd(int at) {
        int i = at;
        while (i < end) {
            int point = text.codePointAt(i);
            if (!Token.isLetter(point) && !Token.isDigit(point) && !(isJoiner(point) && joins(i))) {
                break;
            }
            i += Character.charCount(point);
        }
        return i;
    }

    /** Whether the apostrophe or hyphen stands between two parts of one word: "al-Nusra", "Il-76", "jihadists'" not. */
    private boolean joins(int at) {
        if (at + 1 >= end) {
            return false;
        }
        int next = text.codePointAt(at + 1);
        return Token.isLetter(next) || (text.charAt(at) == '-' && Token.isDigit(next));
    }

    /** End of "U.S." or "n.s."; the start itself where there is no such word. */
    private int dottedEnd(int at) {
        int i = at;
        while (i + 1 < end && Character.isLetter(text.charAt(i)) && text.charAt(i + 1) == '.') {
            i += 2;
        }
        boolean cutShort = i < end && Token.isLetter(text.codePointAt(i));
        return i - at >= 4 && !cutShort ? i : at;
    }

    private int add(Token.Kind kind, int start, int after) {
        String words = text.substring(start, after);
        tokens.add(new Token(kind, words, words.toLowerCase(Locale.ROOT).replace('’', '\''), start, after));
        return after;
    }

    static boolean isBlank(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT
                || Character.isISOControl(point);
    }

    private static boolean isJoiner(int point) {
        return point == '\'' || point == '’' || point == '-';
    }
}
