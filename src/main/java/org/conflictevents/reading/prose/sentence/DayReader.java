package org.conflictevents.reading.prose.sentence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.NumberPhrase;
import org.conflictevents.reading.language.NumberReader;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds the days, months and years that a sentence tells: "November 18", "26 June 2015", "the next day", "in 1992". */
public final class DayReader {

    private static final PhraseTable<Integer> MONTHS = Lexicon.table("months.txt", Integer::valueOf);
    private static final PhraseTable<Integer> RELATIVE = Lexicon.table("prose-days.txt", Integer::valueOf);

    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

    private final List<Token> tokens;
    private final DayContext context;

    private DayReader(List<Token> tokens, DayContext context) {
        this.tokens = tokens;
        this.context = context;
    }

    /** The days in the order of the sentence; none overlap. */
    public static List<Day> read(List<Token> tokens, DayContext context) {
        DayReader reader = new DayReader(tokens, context);
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            Day day = reader.at(i);
            if (day != null) {
                days.add(day);
            }
            i = day == null ? i + 1 : day.to();
        }
        return days;
    }

    private @Nullable Day at(int index) {
        Day day = dayFirst(index);
        day = day == null ? monthFirst(index) : day;
        day = day == null ? relative(index) : day;
        day = day == null ? counted(index) : day;
        return day == null ? year(index) : day;
    }

    // "18 November", "26–30 April 2022", "18 and 22 August", "11th of March"
    private @Nullable Day dayFirst(int index) {
        Integer from = dayNumber(index);
        if (from == null) {
            return null;
        }
        int next = index + 1;
        Integer to = from;
        if (next + 1 < tokens.size() && isRangeSign(next) && dayNumber(next + 1) != null) {
            to = dayNumber(next + 1);
            next += 2;
        }
        next = is(next, "of") ? next + 1 : next;
        Integer month = month(next);
        return month == null ? null : days(index, next + 1, month, from, to);
    }

    // "November 18", "October 30 and 31, 2020"; "November 2019", "In November"
    private @Nullable Day monthFirst(int index) {
        Integer month = month(index);
        if (month == null) {
            return null;
        }
        Integer from = dayNumber(index + 1);
        if (from == null || isFollowedByNoun(index + 2)) {
            return wholeMonth(index, month);
        }
        int next = index + 2;
        Integer to = from;
        if (next + 1 < tokens.size() && isRangeSign(next) && dayNumber(next + 1) != null) {
            to = dayNumber(next + 1);
            next += 2;
        }
        return days(index, next, month, from, to);
    }

    // "In November 12 soldiers" names no day
    private boolean isFollowedByNoun(int index) {
        return PeopleReader.read(tokens, index).areNamed();
    }

    private Day days(int index, int next, int month, int from, int to) {
        int yearAt = is(next, ",") ? next + 1 : next;
        Integer told = yearNumber(yearAt);
        int end = told == null ? next : yearAt + 1;
        Integer year = told == null ? context.yearOf(month, from) : told;
        if (year == null) {
            return new Day(index, end, null, null);
        }
        try {
            LocalDate first = LocalDate.of(year, month, from);
            LocalDate last = LocalDate.of(year, month, to);
            return new Day(index, end, first, last.isBefore(first) ? first : last);
        } catch (DateTimeException e) {
            return new Day(index, end, null, null);
        }
    }

    private @Nullable Day wholeMonth(int index, int month) {
        Integer told = yearNumber(index + 1);
        boolean introduced = index > 0
                && isOneOf(index - 1, "in", "by", "of", "late", "early", "mid", "since", "until", "during", "through");
        if (told == null && !introduced) {
            return null;
        }
        Integer year = told == null ? context.yearOf(month, 15) : told;
        int end = told == null ? index + 1 : index + 2;
        return year == null
                ? new Day(index, end, null, null)
                : new Day(
                        index,
                        end,
                        LocalDate.of(year, month, 1),
                        YearMonth.of(year, month).atEndOfMonth());
    }

    private @Nullable Day relative(int index) {
        PhraseTable.Match<Integer> match = RELATIVE.at(tokens, index);
        return match == null ? null : shifted(index, match.next(), match.value());
    }

    // "two days later", "three days after"
    private @Nullable Day counted(int index) {
        NumberPhrase number = NumberReader.at(tokens, index);
        if (number == null || number.value() > 366 || !isOneOf(number.next(), "day", "days")) {
            return null;
        }
        int next = number.next() + 1;
        boolean later = isOneOf(next, "later", "after", "afterwards");
        boolean earlier = isOneOf(next, "earlier", "before", "prior");
        if (!later && !earlier) {
            return null;
        }
        return shifted(index, next + 1, (int) (later ? number.value() : -number.value()));
    }

    private Day shifted(int index, int next, int days) {
        LocalDate day = context.last() == null ? null : context.last().plusDays(days);
        return new Day(index, next, day, day);
    }

    // "in 1992", "By 2013"
    private @Nullable Day year(int index) {
        Integer year = yearNumber(index);
        boolean introduced = index > 0
                && isOneOf(index - 1, "in", "by", "of", "since", "until", "during", "from", "early", "late", "mid");
        return year == null || !introduced || isFollowedByNoun(index + 1)
                ? null
                : new Day(index, index + 1, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private @Nullable Integer month(int index) {
        boolean name = index < tokens.size() && tokens.get(index).isCapitalised();
        return name ? MONTHS.word(tokens.get(index).lower()) : null;
    }

    // "18", "18th"
    private @Nullable Integer dayNumber(int index) {
        String word = index < tokens.size() ? tokens.get(index).lower() : "";
        int digits = 0;
        while (digits < word.length() && Token.isDigit(word.charAt(digits))) {
            digits++;
        }
        boolean ordinal = digits == word.length() || ORDINALS.contains(word.substring(digits));
        if (digits == 0 || digits > 2 || !ordinal) {
            return null;
        }
        int day = Integer.parseInt(word.substring(0, digits));
        return day >= 1 && day <= 31 ? day : null;
    }

    public static @Nullable Integer yearNumber(Token token) {
        boolean four = token.isNumber() && token.text().length() == 4;
        return four
                        && token.text().chars().allMatch(Token::isDigit)
                        && "12".indexOf(token.text().charAt(0)) >= 0
                ? Integer.valueOf(token.text())
                : null;
    }

    private @Nullable Integer yearNumber(int index) {
        return index < tokens.size() ? yearNumber(tokens.get(index)) : null;
    }

    private boolean isRangeSign(int index) {
        return tokens.get(index).isDash() || isOneOf(index, "and", "to", "or");
    }

    private boolean isOneOf(int index, String... words) {
        for (String word : words) {
            if (is(index, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(int index, String word) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(word);
    }
}
