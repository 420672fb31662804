package org.conflictevents.reading.language;

import java.util.ArrayList;
import java.util.List;
import org.conflictevents.article.Span;
import org.jspecify.annotations.Nullable;

/** Tells numbers of dates from numbers of persons: "19–24 March", "November 1991", "since 2012". */
public final class DateFinder {

    private static final PhraseTable<String> BEFORE_YEAR = Lexicon.phrases("date-words.txt", "BEFORE_YEAR");
    private static final PhraseTable<String> ABOUT = Lexicon.phrases("date-words.txt", "ABOUT");
    private static final PhraseTable<String> OPEN = Lexicon.phrases("date-words.txt", "OPEN");

    private static final int MAX_LISTED = 20;

    private DateFinder() {}

    /**
     * The tokens with "july-10", "september-october", "mid-july" and "10,12 may" taken apart, which are no words and no
     * numbers.
     */
    static List<Token> apart(String text, List<Token> tokens) {
        List<Token> apart = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int cut = token.isWord()
                    ? token.text().indexOf('-')
                    : days(tokens, i) ? token.text().indexOf(',') : -1;
            Span head = new Span(token.start(), token.start() + Math.max(cut, 0));
            Span tail = new Span(Math.min(head.end() + 1, token.end()), token.end());
            if (cut > 0
                    && ABOUT.whole(head.of(text)) != null
                    && CalendarWords.monthName(Tokenizer.tokens(text, tail), 0) != null) {
                apart.addAll(Tokenizer.tokens(text, head));
                apart.addAll(Tokenizer.tokens(text, tail));
            } else if (cut > 0
                    && (token.isNumber() || CalendarWords.monthName(Tokenizer.tokens(text, head), 0) != null)) {
                apart.addAll(Tokenizer.tokens(text, head));
                apart.addAll(Tokenizer.tokens(text, new Span(head.end(), head.end() + 1)));
                apart.addAll(Tokenizer.tokens(text, tail));
            } else {
                apart.add(token);
            }
        }
        return apart;
    }

    private static boolean days(List<Token> tokens, int index) {
        return tokens.get(index).text().matches("\\d{1,2},\\d{1,2}")
                && (CalendarWords.monthName(tokens, index + 1) != null
                        || index > 0 && CalendarWords.monthName(tokens, index - 1) != null);
    }

    /** Index after the date that begins with the token at this index; the index itself where none does. */
    public static int after(List<Token> tokens, int index) {
        int numeric = CalendarWords.afterNumeric(tokens, index);
        if (numeric > index) {
            return numeric;
        }
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

    // "1992–94", "1991 – April 1992", "2014 – present", "1991, 1992 and 1994"
    private static int afterYears(List<Token> tokens, int index) {
        int link = index + 1;
        int end = index + 2;
        if (end >= tokens.size()) {
            return link;
        }
        if (tokens.get(link).isDash() || tokens.get(link).is("to")) {
            CalendarDate month = isYear(tokens, index) ? CalendarDate.at(tokens, end) : null;
            boolean range = isYear(tokens, end) || tokens.get(end).text().matches("\\d{2}");
            return month != null ? month.range().to() : range ? end + 1 : OPEN.beginsAt(tokens, end) ? end + 1 : link;
        }
        boolean listed = (tokens.get(link).is(",") || tokens.get(link).is("and")) && isYear(tokens, end);
        return listed && inBracket(tokens, index) ? afterYears(tokens, end) : link;
    }

    private static boolean inBracket(List<Token> tokens, int index) {
        boolean begins = index > 0
                && (tokens.get(index - 1).is("(") || tokens.get(index - 1).is(","));
        int end = index;
        int limit = Math.min(tokens.size(), index + MAX_LISTED);
        while (end < limit
                && (isYear(tokens, end)
                        || tokens.get(end).is(",")
                        || tokens.get(end).is("and"))) {
            end++;
        }
        return begins && end < limit && tokens.get(end).is(")");
    }

    // "(1992)", "2018: 65,000", "in 1992", "(1988–1994"
    private static boolean inDateContext(List<Token> tokens, int index) {
        int next = afterYears(tokens, index);
        Token before = index > 0 ? tokens.get(index - 1) : null;
        Token after = next < tokens.size() ? tokens.get(next) : null;
        boolean toMonth = next > index + 3;
        if (before == null) {
            return is(after, ")") || is(after, ":") || toMonth;
        }
        boolean range = before.is("(") && next > index + 1 && !tokens.get(index).is("1000");
        boolean enclosed = is(after, ")") && (before.is("(") || before.is(","));
        return BEFORE_YEAR.has(before) || range || enclosed || is(after, ":") || toMonth;
    }

    private static boolean is(@Nullable Token token, String sign) {
        return token != null && token.is(sign);
    }
}
