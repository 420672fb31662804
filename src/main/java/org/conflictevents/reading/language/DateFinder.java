package org.conflictevents.reading.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conflictevents.article.Span;
import org.jspecify.annotations.Nullable;

/** Tells numbers of dates from numbers of persons: "19–24 March", "November 1991", "since 2012". */
public final class DateFinder {

    private static final PhraseTable<Integer> MONTHS = Lexicon.table("months.txt", Integer::valueOf);
    private static final List<String> ORDINALS = List.of("st", "nd", "rd", "th");
    private static final Set<String> BEFORE_YEAR = Set.of(
            "in", "since", "until", "till", "from", "during", "by", "after", "before", "early", "late", "mid", "spring",
            "summer", "autumn", "fall", "winter");

    /** Tokens that the days of one month may take: "4, 5 and 15–16". */
    private static final int MOST_DAYS = 10;

    private DateFinder() {}

    /** The tokens with "july-10" and "september-october" taken apart, which are no words. */
    static List<Token> apart(String text, List<Token> tokens) {
        List<Token> apart = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            int hyphen = token.isWord() ? token.text().indexOf('-') : -1;
            Span head = new Span(token.start(), token.start() + Math.max(hyphen, 0));
            if (hyphen > 0 && MONTHS.at(Tokenizer.tokens(text, head), 0) != null) {
                apart.addAll(Tokenizer.tokens(text, head));
                apart.addAll(Tokenizer.tokens(text, new Span(head.end(), head.end() + 1)));
                apart.addAll(Tokenizer.tokens(text, new Span(head.end() + 1, token.end())));
            } else {
                apart.add(token);
            }
        }
        return apart;
    }

    /** As {@link #month}, where nothing but dates is written: "may" is no verb there. */
    static PhraseTable.@Nullable Match<Integer> monthName(List<Token> tokens, int index) {
        return MONTHS.at(tokens, index);
    }

    /** 1 for "January", "Jan."; null where the token at this index begins no month. */
    static PhraseTable.@Nullable Match<Integer> month(List<Token> tokens, int index) {
        PhraseTable.Match<Integer> match = MONTHS.at(tokens, index);
        boolean modal = match != null && tokens.get(index).text().equals("may") && !besideNumber(tokens, index);
        return modal ? null : match;
    }

    /** Index after the date that begins with the token at this index; the index itself where none does. */
    public static int after(List<Token> tokens, int index) {
        PhraseTable.Match<Integer> month = month(tokens, index);
        if (month != null) {
            return afterMonth(tokens, month.next());
        }
        int day = afterDays(tokens, index);
        month = day > index ? month(tokens, day) : null;
        if (month != null) {
            return afterMonth(tokens, month.next());
        }
        return isYear(tokens, index) && inDateContext(tokens, index) ? afterYears(tokens, index) : index;
    }

    // "19", "19th", "19–24", "3 or 4", "30 -" before a month of its own
    private static int afterDays(List<Token> tokens, int index) {
        int at = index;
        int end = Math.min(tokens.size(), index + MOST_DAYS);
        while (at < end && isDay(tokens.get(at))) {
            at++;
            boolean linked = at + 1 < tokens.size()
                    && (tokens.get(at).isDash()
                            || tokens.get(at).is("or")
                            || tokens.get(at).is("to")
                            || tokens.get(at).is("and"))
                    && isDay(tokens.get(at + 1));
            if (!linked) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static int afterMonth(List<Token> tokens, int index) {
        int at = afterDays(tokens, index);
        int year = at < tokens.size() && tokens.get(at).is(",") ? at + 1 : at;
        return isYear(tokens, year) ? afterYears(tokens, year) : at;
    }

    private static int afterYears(List<Token> tokens, int index) {
        boolean range = index + 2 < tokens.size()
                && (tokens.get(index + 1).isDash() || tokens.get(index + 1).is("to"))
                && (isYear(tokens, index + 2) || tokens.get(index + 2).text().matches("\\d{2}"));
        return range ? index + 3 : index + 1;
    }

    static boolean isDay(Token token) {
        String digits = token.text();
        if (token.isWord() && digits.length() <= 4 && ORDINALS.stream().anyMatch(token.lower()::endsWith)) {
            digits = digits.substring(0, digits.length() - 2);
        }
        return !digits.isEmpty()
                && digits.length() <= 2
                && digits.chars().allMatch(Token::isDigit)
                && Integer.parseInt(digits) <= 31;
    }

    /** Whether a number could be a year: four digits without separators, up to 2100. */
    public static boolean isYear(List<Token> tokens, int index) {
        return index < tokens.size()
                && tokens.get(index).isNumber()
                && tokens.get(index).text().matches("1\\d{3}|20\\d{2}");
    }

    // "(1992)", "2018: 65,000", "in 1992", "1988–1994"
    private static boolean inDateContext(List<Token> tokens, int index) {
        int after = afterYears(tokens, index);
        Token before = index > 0 ? tokens.get(index - 1) : null;
        boolean closed = after < tokens.size()
                && (tokens.get(after).is(")") || tokens.get(after).is(":"));
        boolean led = before != null && BEFORE_YEAR.contains(before.lower());
        boolean range = after > index + 1
                && Integer.parseInt(tokens.get(index).text()) > 1000
                && before != null
                && before.is("(");
        return led
                || range
                || (closed
                        && (before == null
                                || before.is("(")
                                || before.is(",")
                                || tokens.get(after).is(":")));
    }

    private static boolean besideNumber(List<Token> tokens, int index) {
        boolean after = index + 1 < tokens.size() && tokens.get(index + 1).isNumber();
        boolean before = index > 0
                && (isDay(tokens.get(index - 1)) || tokens.get(index - 1).isDash());
        return after || before;
    }
}
