package org.conflictevents.reading.language;

import java.util.ArrayList;
import java.util.List;
import org.conflictevents.article.Span;
import org.jspecify.annotations.Nullable;

/** Tells numbers of dates from numbers of persons: "19–24 March", "November 1991", "since 2012". */
public final class DateFinder {

    private static final PhraseTable<String> BEFORE_YEAR = Lexicon.phrases("date-words.txt", "BEFORE_YEAR");

    private DateFinder() {}

    /** The tokens with "july-10" and "september-october" taken apart, which are no words. */
    static List<Token> apart(String text, List<Token> tokens) {
        List<Token> apart = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            int hyphen = token.isWord() ? token.text().indexOf('-') : -1;
            Span head = new Span(token.start(), token.start() + Math.max(hyphen, 0));
            if (hyphen > 0 && CalendarWords.monthName(Tokenizer.tokens(text, head), 0) != null) {
                apart.addAll(Tokenizer.tokens(text, head));
                apart.addAll(Tokenizer.tokens(text, new Span(head.end(), head.end() + 1)));
                apart.addAll(Tokenizer.tokens(text, new Span(head.end() + 1, token.end())));
            } else {
                apart.add(token);
            }
        }
        return apart;
    }

    /** Index after the date that begins with the token at this index; the index itself where none does. */
    public static int after(List<Token> tokens, int index) {
        CalendarDate date = CalendarDate.at(tokens, index);
        if (date != null) {
            int next = date.range().to();
            return date.year() == null ? next : afterYears(tokens, next - 1);
        }
        return isYear(tokens, index) && inDateContext(tokens, index) ? afterYears(tokens, index) : index;
    }

    /** Whether a number could be a year: four digits without separators, from 1000 to 2099. */
    public static boolean isYear(List<Token> tokens, int index) {
        return CalendarWords.year(tokens, index) != null;
    }

    private static int afterYears(List<Token> tokens, int index) {
        boolean range = index + 2 < tokens.size()
                && (tokens.get(index + 1).isDash() || tokens.get(index + 1).is("to"))
                && (isYear(tokens, index + 2) || tokens.get(index + 2).text().matches("\\d{2}"));
        return range ? index + 3 : index + 1;
    }

    // "(1992)", "2018: 65,000", "in 1992", "(1988–1994"
    private static boolean inDateContext(List<Token> tokens, int index) {
        int next = afterYears(tokens, index);
        Token before = index > 0 ? tokens.get(index - 1) : null;
        Token after = next < tokens.size() ? tokens.get(next) : null;
        if (before == null) {
            return is(after, ")") || is(after, ":");
        }
        boolean range = before.is("(") && next > index + 1 && !tokens.get(index).is("1000");
        boolean enclosed = is(after, ")") && (before.is("(") || before.is(","));
        return BEFORE_YEAR.has(before) || range || enclosed || is(after, ":");
    }

    private static boolean is(@Nullable Token token, String sign) {
        return token != null && token.is(sign);
    }
}
