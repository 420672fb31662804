package org.conflictevents.reading.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date by its month: "18 November", "26–30 April 2022", "October 30 and 31, 2020", "11th of March", "November 1991".
 *
 * @param firstDay of the month; null where the words name no day
 * @param lastDay the same as the first where they name one day
 * @param month 1 to 12
 * @param year null where the words name none; 0 is 1 BC
 * @param range its tokens
 */
public record CalendarDate(
        @Nullable Integer firstDay,
        @Nullable Integer lastDay,
        int month,
        @Nullable Integer year,
        TokenRange range) {

    /** Tokens that the days of one month may take: "4 or 5 and 15–16". */
    private static final int MAX_DAYS = 10;

    /** The date that begins with the token at this index; null where none does. */
    public static @Nullable CalendarDate at(List<Token> tokens, int index) {
        int numeric = CalendarWords.afterNumeric(tokens, index);
        if (numeric > index) {
            return numeric(tokens, new TokenRange(index, numeric));
        }
        int before = afterDays(tokens, index);
        int name = before > index && is(tokens, before, "of") ? before + 1 : before;
        PhraseTable.Match<Integer> month = CalendarWords.month(tokens, name);
        if (month == null) {
            return null;
        }
        TokenRange days = before > index
                ? new TokenRange(index, before)
                : new TokenRange(month.next(), afterDays(tokens, month.next()));
        int next = Math.max(month.next(), days.to());
        int yearAt = is(tokens, next, ",") ? next + 1 : next;
        PhraseTable.Match<Integer> year = CalendarWords.yearOfEra(tokens, yearAt);
        return new CalendarDate(
                days.isEmpty() ? null : CalendarWords.day(tokens.get(days.from())),
                days.isEmpty() ? null : CalendarWords.day(tokens.get(days.to() - 1)),
                month.value(),
                year == null ? null : year.value(),
                new TokenRange(index, year == null ? next : year.next()));
    }

    // "2021-03-07", "07.03.2021"
    private static @Nullable CalendarDate numeric(List<Token> tokens, TokenRange range) {
        boolean iso = range.size() > 1;
        String[] parts = tokens.get(range.from()).text().split("\\.");
        int day = Integer.parseInt(iso ? tokens.get(range.to() - 1).text() : parts[0]);
        int month = Integer.parseInt(iso ? tokens.get(range.from() + 2).text() : parts[1]);
        Integer year = iso || parts.length > 2 ? Integer.valueOf(parts[iso ? 0 : 2]) : null;
        return month < 1 || month > 12 || day < 1 || day > 31 ? null : new CalendarDate(day, day, month, year, range);
    }

    /** Whether the month stands before the day. */
    public boolean monthFirst(List<Token> tokens) {
        return CalendarWords.month(tokens, range.from()) != null;
    }

    // "19", "19th", "19–24", "3 or 4", "30 -" before a month of its own
    private static int afterDays(List<Token> tokens, int index) {
        int at = index;
        int end = Math.min(tokens.size(), index + MAX_DAYS);
        while (at < end && CalendarWords.day(tokens.get(at)) != null && !CalendarWords.isEra(tokens, at + 1)) {
            at++;
            boolean linked = at + 1 < tokens.size()
                    && (tokens.get(at).isDash()
                            || is(tokens, at, "or")
                            || is(tokens, at, "to")
                            || is(tokens, at, "and"))
                    && CalendarWords.day(tokens.get(at + 1)) != null;
            if (!linked) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static boolean is(List<Token> tokens, int index, String word) {
        return index < tokens.size() && tokens.get(index).is(word);
    }
}
