package org.conflictevents.reading.prose.sentence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.CalendarDate;
import org.conflictevents.reading.language.DateFinder;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.NumberPhrase;
import org.conflictevents.reading.language.NumberReader;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.jspecify.annotations.Nullable;

/** Finds the days, months and years that a sentence tells: "November 18", "26 June 2015", "the next day", "in 1992". */
public final class DayReader {

    private static final PhraseTable<Integer> RELATIVE =
            Lexicon.table("relative-days.txt", meaning -> meaning.matches("-?\\d") ? Integer.valueOf(meaning) : null);
    private static final PhraseTable<String> BATTLE = Lexicon.phrases("relative-days.txt", "BATTLE");
    private static final PhraseTable<String> WEEKDAY = Lexicon.phrases("relative-days.txt", "WEEKDAY");
    private static final PhraseTable<String> LATER = Lexicon.phrases("relative-days.txt", "LATER");
    private static final PhraseTable<String> EARLIER = Lexicon.phrases("relative-days.txt", "EARLIER");
    private static final PhraseTable<String> BEFORE_YEAR =
            Lexicon.phrases("date-words.txt", "BEFORE_YEAR", "BEFORE_YEAR SENTENCE");

    private static final int MAX_DAYS = 366;

    private final List<Token> tokens;
    private final DayContext context;
    private @Nullable LocalDate last;

    private DayReader(List<Token> tokens, DayContext context) {
        this.tokens = tokens;
        this.context = context;
        this.last = context.last();
    }

    /** The days in the order of the sentence; none overlap. */
    public static List<Day> read(List<Token> tokens, DayContext context) {
        DayReader reader = new DayReader(tokens, context);
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            Day day = reader.at(i);
            if (day != null) {
                days.add(day);
                // "since 23 May, the army said on that day"
                int before = day.words().from() - 1;
                boolean told = day.exact() != null && !(before >= 0 && reader.is(before, "since"));
                reader.last = told ? day.exact() : reader.last;
            }
            i = day == null ? i + 1 : day.words().to();
        }
        return days;
    }

    private @Nullable Day at(int index) {
        Day day = date(index);
        day = day == null ? relative(index) : day;
        day = day == null ? counted(index) : day;
        day = day == null ? ofMonth(index) : day;
        return day == null ? year(index) : day;
    }

    // "18 May", "Sunday 7 March", "Sunday, March 7", "2021-03-07"
    private @Nullable Day date(int index) {
        int weekday = WEEKDAY.skip(tokens, index);
        int from = weekday > index && is(weekday, ",") ? weekday + 1 : weekday;
        CalendarDate date = CalendarDate.at(tokens, from);
        Day day = date == null || !isDate(date.range()) ? null : of(date);
        return day == null ? null : new Day(new TokenRange(index, day.words().to()), day.start(), day.end());
    }

    // "to march" and "may" are no months of a sentence
    private boolean isDate(TokenRange range) {
        List<Token> words = tokens.subList(range.from(), range.to());
        return words.stream().anyMatch(Token::isCapitalised) || words.stream().noneMatch(Token::isWord);
    }

    private @Nullable Day of(CalendarDate date) {
        Integer first = date.firstDay();
        Integer last = date.lastDay();
        if (first == null || last == null) {
            return wholeMonth(date.range(), date.month(), date.year());
        }
        int index = date.range().from();
        // "In November 12 soldiers" names no day
        return date.monthFirst(tokens) && isFollowedByNoun(index + 2)
                ? wholeMonth(new TokenRange(index, index + 1), date.month(), null)
                : days(date, first, last);
    }

    private boolean isFollowedByNoun(int index) {
        return !is(index, "of") && PeopleReader.read(tokens, index).areNamed();
    }

    private Day days(CalendarDate date, int from, int to) {
        Integer year = date.year() == null ? context.yearOf(date.month(), from) : date.year();
        if (year == null) {
            return new Day(date.range(), null, null);
        }
        try {
            LocalDate first = LocalDate.of(year, date.month(), from);
            LocalDate last = LocalDate.of(year, date.month(), to);
            return new Day(date.range(), first, last.isBefore(first) ? first : last);
        } catch (DateTimeException e) {
            return new Day(date.range(), null, null);
        }
    }

    // "November 2019", "In November"
    private @Nullable Day wholeMonth(TokenRange range, int month, @Nullable Integer told) {
        if (told == null && !isIntroduced(range.from())) {
            return null;
        }
        Integer year = told == null ? context.yearOf(month, 15) : told;
        LocalDate first = year == null ? null : LocalDate.of(year, month, 1);
        LocalDate last = year == null ? null : YearMonth.of(year, month).atEndOfMonth();
        return new Day(range, first, last);
    }

    private boolean isIntroduced(int index) {
        // "from November to February"
        boolean last = index > 1 && is(index - 1, "to") && CalendarDate.at(tokens, index - 2) != null;
        return last || index > 0 && mayStandBeforeYear(tokens.get(index - 1));
    }

    // "in 1992"
    static boolean mayStandBeforeYear(Token word) {
        return BEFORE_YEAR.has(word);
    }

    private @Nullable Day relative(int index) {
        int next = BATTLE.skip(tokens, index);
        if (next > index && context.lastsAtMost(1)) {
            return new Day(new TokenRange(index, next), context.start(), context.start());
        }
        PhraseTable.Match<Integer> match = RELATIVE.at(tokens, index);
        return match == null || is(match.next(), "of") ? null : from(index, match.next(), match.value());
    }

    // "two days later", "three days after"
    private @Nullable Day counted(int index) {
        NumberPhrase number = NumberReader.at(tokens, index);
        if (number == null || number.value() > MAX_DAYS || !(is(number.next(), "day") || is(number.next(), "days"))) {
            return null;
        }
        int next = number.next() + 1;
        boolean later = LATER.beginsAt(tokens, next);
        if (!later && !EARLIER.beginsAt(tokens, next)) {
            return null;
        }
        int days = (int) (later ? number.value() : -number.value());
        // "eleven days after the invasion", whatever day the text spoke of last
        boolean ofAnother = (is(next, "after") || is(next, "before")) && ProseWords.ARTICLE.beginAt(tokens, next + 1);
        return ofAnother && !isOfBattle(next + 1)
                ? new Day(new TokenRange(index, next + 1), null, null)
                : from(index, next + 1, days);
    }

    // "The next day"; but "two days after the attack", whatever day the text spoke of last
    private Day from(int index, int next, int days) {
        return isOfBattle(next) ? fromBattle(new TokenRange(index, next + 2), days) : shifted(index, next, days);
    }

    private boolean isOfBattle(int the) {
        return is(the, "the") && ProseWords.EVENT.beginAt(tokens, the + 1);
    }

    private Day fromBattle(TokenRange words, int days) {
        LocalDate start = context.start();
        LocalDate day = start != null && context.lastsAtMost(1) ? start.plusDays(days) : null;
        return new Day(words, day, day);
    }

    private Day shifted(int index, int next, int days) {
        // "The next day" after a fight of one day
        LocalDate from = last == null && context.lastsAtMost(1) ? context.start() : last;
        LocalDate day = from == null ? null : from.plusDays(days);
        return new Day(new TokenRange(index, next), day, day);
    }

    // "on the 28th", "the evening of the 3rd", but not "of the 24th and 25th", "on the 9th Division"
    private @Nullable Day ofMonth(int index) {
        boolean named = index + 1 < tokens.size()
                && tokens.get(index + 1).isWord()
                && !ProseWords.DETERMINER.beginAt(tokens, index + 1)
                && !ProseWords.PRONOUN.beginAt(tokens, index + 1)
                && !ProseWords.PREPOSITION.beginAt(tokens, index + 1)
                && !ProseWords.CONJUNCTION.beginAt(tokens, index + 1);
        boolean introduced = index >= 2
                && is(index - 1, "the")
                && (is(index - 2, "on")
                        || is(index - 2, "by")
                        || index >= 4 && ProseWords.TIME_OF_DAY.skip(tokens, index - 4) == index - 1);
        if (named || !introduced || !tokens.get(index).lower().matches("([12]?\\d|3[01])(st|nd|rd|th)")) {
            return null;
        }
        int day = Integer.parseInt(tokens.get(index).text().replaceAll("\\D", ""));
        LocalDate nearest = last == null ? nearest(day, context.start()) : nearest(day, last);
        return new Day(new TokenRange(index, index + 1), nearest, nearest);
    }

    private static @Nullable LocalDate nearest(int dayOfMonth, @Nullable LocalDate date) {
        return date == null
                ? null
                : IntStream.rangeClosed(-1, 1)
                        .mapToObj(date.withDayOfMonth(1)::plusMonths)
                        .filter(month -> dayOfMonth > 0 && dayOfMonth <= month.lengthOfMonth())
                        .map(month -> month.withDayOfMonth(dayOfMonth))
                        .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(date, day))))
                        .orElse(null);
    }

    // "in 1992", "By 2013", "2018 saw"
    private @Nullable Day year(int index) {
        boolean told = isIntroduced(index) || is(index + 1, "saw");
        if (!DateFinder.isYear(tokens, index) || !told || isFollowedByNoun(index + 1)) {
            return null;
        }
        int year = Integer.parseInt(tokens.get(index).text());
        TokenRange range = new TokenRange(index, index + 1);
        return new Day(range, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private boolean is(int index, String word) {
        return index < tokens.size() && tokens.get(index).is(word);
    }
}
