package org.conflictevents.reading.prose.sentence;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.conflictevents.article.Span;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.Tokenizer;

/**
 * A sentence of the prose in tokens.
 *
 * @param text the whole article's
 */
public record Sentence(String text, List<Token> tokens) {

    public static Sentence of(String text, Span span) {
        return new Sentence(text, List.copyOf(Tokenizer.tokens(text, span)));
    }

    public int size() {
        return tokens.size();
    }

    public boolean is(int index, String word) {
        return index >= 0 && index < size() && tokens.get(index).is(word);
    }

    public boolean begins(ProseWords words, int index) {
        return words.beginAt(tokens, index);
    }

    /** Whether a word may belong to the name of a party: "the British 33rd Regiment". */
    public boolean isOfName(int index) {
        Token token = tokens.get(index);
        return token.text().chars().anyMatch(Character::isUpperCase)
                || token.isOrdinal()
                || begins(ProseWords.ARTICLE, index)
                || begins(ProseWords.MODIFIER, index)
                || begins(ProseWords.GENERIC, index)
                || CommonNouns.beginAt(tokens, index);
    }

    /** Where such a name begins that ends before an index; the index itself where none does. */
    public int nameStart(int end) {
        int start = end;
        while (start > 0 && isOfName(start - 1) && !begins(ProseWords.PREPOSITION, start - 1)) {
            start--;
        }
        return start;
    }

    /** Whether it may belong to a longer one: "the army of their king". */
    public boolean isOfSubject(int index) {
        return isOfName(index) || is(index, "of") || begins(ProseWords.DETERMINER, index);
    }

    /** Verbatim; empty for a range without tokens. */
    public String words(TokenRange range) {
        return range.isEmpty()
                ? ""
                : text.substring(
                        tokens.get(range.from()).start(),
                        tokens.get(range.to() - 1).end());
    }

    /** The clause or clauses that words stand in. */
    public TokenRange clause(TokenRange words) {
        return new TokenRange(clauseStart(words.from()), clauseEnd(words.to()));
    }

    /** Index of the next "while", "but", semicolon or the like at or after this one; the sentence's end if none follows. */
    public int clauseEnd(int index) {
        int at = index;
        while (at < size() && !isClauseBreak(at)) {
            at++;
        }
        return at;
    }

    /** Index of the next comma with an "and" behind it, or of the clause's end: "24 were killed[, and] the army left". */
    public int statementEnd(int index) {
        int end = clauseEnd(index);
        return IntStream.range(index, end)
                .filter(i -> is(i, ",") && is(i + 1, "and"))
                .findFirst()
                .orElse(end);
    }

    /** Index after the last "while", "but", semicolon or the like before this one; 0 if there is none. */
    public int clauseStart(int index) {
        int at = Math.min(index, size());
        while (at > 0 && !isClauseBreak(at - 1)) {
            at--;
        }
        return at;
    }

    /** Whether no bracket that an index stands in is closed before another index. */
    public boolean isOpenUntil(int index, int to) {
        int at = index;
        while (at < to && !is(at, "(") && !is(at, ")")) {
            at++;
        }
        return at >= to || is(at, "(");
    }

    /** Index of the first such word from one index on and before another; that other where none stands there. */
    public int next(String word, int from, int to) {
        int at = from;
        while (at < to && !is(at, word)) {
            at++;
        }
        return at;
    }

    /** Last index from one on and before another that passes a test; -1 where none does. */
    public static int last(IntPredicate test, int from, int to) {
        for (int i = to - 1; i >= Math.max(0, from); i--) {
            if (test.test(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a double quotation mark in a range is not closed in it. */
    public boolean isQuoteOpenIn(int from, int to) {
        long marks = IntStream.range(from, to)
                .filter(i -> tokens.get(i).isDoubleQuotationMark())
                .count();
        return marks % 2 == 1;
    }

    /** "losing", "inflicting". */
    public boolean isParticiple(int index) {
        return index >= 0 && index < size() && tokens.get(index).lower().endsWith("ing");
    }

    /** Index of "Smith's" before the noun of "Smith's figures", "Smith's official figures"; -1 where nobody owns them. */
    public int ownerOf(int noun) {
        return last(i -> tokens.get(i).isPossessive(), noun - 2, noun);
    }

    /** Index behind a possessive, "army's" or "rebels'"; the index itself where no such word stands there. */
    public int skipPossessive(int index) {
        boolean plural = is(index + 1, "'") || is(index + 1, "’");
        return plural ? index + 2 : tokens.get(index).isPossessive() ? index + 1 : index;
    }

    /** Index of such a word of one or two words right before a noun: "army's"; -1 where none stands there. */
    public int possessiveBefore(int noun) {
        return last(i -> skipPossessive(i) == noun, noun - 2, noun);
    }

    /** The range up to the first of such words from an index on; all of it where none stand there. */
    public TokenRange until(ProseWords words, int from, TokenRange range) {
        int end = words.firstIn(tokens, from, range.to());
        return end < 0 ? range : range.until(end);
    }

    private boolean isClauseBreak(int index) {
        return is(index, ";") || begins(ProseWords.CLAUSE, index);
    }
}
