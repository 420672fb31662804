package org.conflictevents.reading.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Gathers the points of time that words name, in their order, and how they are linked. */
public final class DateReader {

    private static final PhraseTable<String> WORDS =
            Lexicon.table("date-words.txt", meaning -> meaning.startsWith("BEFORE_YEAR") ? null : meaning);

    private final TokenizedText passage;
    private final List<DatePoint> points = new ArrayList<>();
    private boolean alternatives;
    private boolean open;
    private boolean approximate;
    private boolean newStyle;
    private @Nullable String impossible;

    private DateReader(TokenizedText passage) {
        this.passage = passage;
        this.newStyle = passage.tokens().stream().anyMatch(token -> token.is("n.s.") || token.is("ns"));
    }

    public static DatePoints read(TokenizedText passage) {
        DateReader reader = new DateReader(passage);
        int end = reader.end();
        for (int at = 0; at < end; ) {
            at = passage.opensBracket(at) ? reader.bracket(at) : reader.point(at);
        }
        DateFilling.fill(reader.points);
        return new DatePoints(reader.points, reader.alternatives, reader.open, reader.impossible);
    }

    // "13 March 624 CE / 17 Ramadan 2 AH": the same day in another calendar
    private int end() {
        boolean again = passage.is(passage.size() - 1, "ah");
        return IntStream.range(0, passage.size())
                .filter(at -> again && passage.is(at, "/"))
                .findFirst()
                .orElse(passage.size());
    }

    // "september 7 (o.s.), september 17, 1631 (n.s.)", "july 16, 1705 (swedish calendar)": the new style counts
    private int bracket(int at) {
        int close = Math.min(passage.closing(at), passage.size() - 1);
        boolean oldStyle = false;
        for (int i = at; i <= close; i++) {
            oldStyle |=
                    passage.is(i, "o.s.") || passage.is(i, "os") || passage.is(i, "julian") || passage.is(i, "swedish");
        }
        if (oldStyle && newStyle && !points.isEmpty()) {
            points.remove(points.size() - 1);
        }
        return close + 1;
    }

    private int point(int at) {
        int numeric = Math.max(iso(at), dotted(at));
        int skipped = numeric > at ? numeric : clock(at);
        if (skipped > at) {
            return skipped;
        }
        PhraseTable.Match<Integer> month = CalendarWords.monthName(passage.tokens(), at);
        if (month != null) {
            return month(at, month);
        }
        PhraseTable.Match<String> word = WORDS.at(passage.tokens(), at);
        return word == null ? number(at) : word(word);
    }

    private int month(int at, PhraseTable.Match<Integer> month) {
        DatePoint before = at > 0 && isBareNumber(at - 1) ? last() : null;
        if (before != null && before.lacksMonth()) {
            replaceLast(before.inMonth(month.value()));
        } else {
            add(DatePoint.ofMonth(month.value(), true));
        }
        checkDay(at - 1, Math.max(0, at - 1), month.next());
        return month.next();
    }

    private boolean isBareNumber(int at) {
        Token token = passage.token(at);
        return token.isNumber() || token.is("of") || CalendarWords.day(token) != null;
    }

    // "31 february", "32 may"
    private void checkDay(int number, int first, int next) {
        boolean beyond = number >= 0 && passage.token(number).text().matches("3[2-9]|[4-9]\\d|0|00");
        if (beyond || lastIsImpossible()) {
            setImpossible(passage.words(first, next));
        }
    }

    private int word(PhraseTable.Match<String> word) {
        String meaning = word.value();
        DatePoint last = last();
        if (meaning.matches("\\d+")) {
            add(DatePoint.ofSeason(Integer.parseInt(meaning)));
        } else if ((meaning.equals("BC") || meaning.equals("AD")) && last != null && last.year() != null) {
            replaceLast(last.withYear(last.year(), meaning.equals("BC")));
        } else if (meaning.equals("OR")) {
            alternatives |= !points.isEmpty();
        } else if (meaning.equals("OPEN")) {
            open = true;
        } else if (meaning.equals("ABOUT")) {
            approximate = true;
        }
        return word.next();
    }

    private int number(int at) {
        Token token = passage.token(at);
        String digits = CalendarWords.withoutOrdinal(token);
        if (!digits.matches("\\d{1,4}")) {
            return at + 1;
        }
        int value = Integer.parseInt(digits);
        DatePoint last = last();
        boolean afterDash = at > 0 && passage.token(at - 1).isDash();
        Integer yearBefore = last != null && afterDash && last.month() == null ? last.year() : null;
        if (yearBefore != null && yearBefore >= 100 && digits.length() <= 2) {
            monthlessRange(yearBefore / 100 * 100, at, value);
        } else if (digits.length() >= 3 || value > 31 || hasEra(at)) {
            year(last, at, value, afterDash);
        } else if (last != null && last.lacksDay() && followsMonth(at)) {
            replaceLast(last.withDay(value));
            checkDay(at, Math.max(0, at - 1), at + 1);
        } else {
            add(DatePoint.ofDay(value));
        }
        return at + 1;
    }

    // "31 BC", "AD 9"
    private boolean hasEra(int at) {
        return CalendarWords.isEra(passage.tokens(), at + 1)
                || at > 0 && CalendarWords.isEra(passage.tokens(), at - 1, "AD");
    }

    // "2012–13" goes on to 2013, "1341 – 12 april 1365" to a day
    private void monthlessRange(int century, int at, int value) {
        boolean day = CalendarWords.monthName(passage.tokens(), at + 1) != null;
        add(day ? DatePoint.ofDay(value) : DatePoint.ofYear(century + value));
    }

    private boolean followsMonth(int at) {
        int before = passage.is(at - 1, ".") ? at - 2 : at - 1;
        return before >= 0 && CalendarWords.monthName(passage.tokens(), before) != null;
    }

    private void year(@Nullable DatePoint last, int at, int value, boolean afterDash) {
        if (last != null && last.year() == null && !afterDash && (last.month() != null || last.day() != null)) {
            replaceLast(last.withYear(value, null));
            if (lastIsImpossible()) {
                setImpossible(passage.words(Math.max(0, passage.is(at - 1, ",") ? at - 3 : at - 2), at + 1));
            }
        } else {
            add(DatePoint.ofYear(value));
        }
    }

    private void add(DatePoint point) {
        points.add(approximate ? point.approximately() : point);
        approximate = false;
    }

    private @Nullable DatePoint last() {
        return points.isEmpty() ? null : points.get(points.size() - 1);
    }

    private boolean lastIsImpossible() {
        DatePoint last = last();
        return last != null && last.isImpossible();
    }

    private void replaceLast(DatePoint point) {
        points.set(points.size() - 1, point);
    }

    private void setImpossible(String words) {
        impossible = impossible == null ? words : impossible;
    }

    // "1943-07-05"
    private int iso(int at) {
        int next = Math.min(at + 5, passage.size());
        String words = passage.words(at, next);
        if (!words.matches("\\d{4}([-–—−]\\d{2}){2}")) {
            return at;
        }
        numeric(words, words.split("[-–—−]"));
        return next;
    }

    // "05.07.1943"
    private int dotted(int at) {
        String words = passage.token(at).text();
        if (!words.matches("\\d{1,2}\\.\\d{1,2}\\.\\d{4}")) {
            return at;
        }
        String[] parts = words.split("\\.");
        numeric(words, parts[2], parts[1], parts[0]);
        return at + 1;
    }

    private void numeric(String words, String... yearMonthDay) {
        int month = Integer.parseInt(yearMonthDay[1]);
        int day = Integer.parseInt(yearMonthDay[2]);
        if (month < 1 || month > 12) {
            setImpossible(words);
            return;
        }
        add(DatePoint.ofDay(day).inMonth(month).withYear(Integer.parseInt(yearMonthDay[0]), null));
        if (lastIsImpossible()) {
            setImpossible(words);
        }
    }

    // "10:30", "9 a.m.", "215 years ago"
    private int clock(int at) {
        if (!passage.token(at).isNumber()) {
            return at;
        }
        PhraseTable.Match<String> half = WORDS.at(passage.tokens(), at + 1);
        return half != null && half.value().equals("CLOCK") ? half.next() : at;
    }
}
