package org.conflictevents.reading.infobox;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.conflictevents.article.Article;
import org.conflictevents.article.InfoboxLine;
import org.conflictevents.reading.language.DatePoint;
import org.conflictevents.reading.language.DatePoints;
import org.conflictevents.reading.language.DateReader;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.model.DateReading;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.reading.model.Reading;
import org.conflictevents.vocabulary.DatePrecision;

/** Reads the {@code Date} line: from the first day that its words allow to the last. */
final class DateLineReader {

    private final DatePoints words;

    private DateLineReader(DatePoints words) {
        this.words = words;
    }

    // article: "- Date: 24 February – 2 March 2022"
    static Reading<DateReading> read(Article article, InfoboxLine line) {
        DatePoints words = DateReader.read(TokenizedText.of(article, line));
        DateReading date = new DateLineReader(words).read(line.value());
        return date.precision() != null
                ? Reading.of(date)
                : new Reading<>(date, List.of(new Notice(line.line(), line.value(), "no date understood")));
    }

    private DateReading read(String text) {
        List<DatePoint> points = withoutRestatements();
        boolean whole = !points.isEmpty() && points.stream().allMatch(point -> point.first() != null);
        if (!whole || isDisordered(points)) {
            return new DateReading(null, null, null, null, text);
        }
        LocalDate start = points.stream()
                .map(DatePoint::first)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate end = points.stream()
                .map(DatePoint::last)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new DateReading(
                start, startLatest(points, start, end), words.open() ? null : end, precision(points, start, end), text);
    }

    // "20 February 1988 – present, guerrilla warfare: 1988–1991": that year says less than the day
    private List<DatePoint> withoutRestatements() {
        List<DatePoint> points = words.points();
        int span = Math.min(points.size(), words.open() ? 1 : 2);
        List<DatePoint> told = points.subList(0, span);
        return Stream.concat(
                        told.stream(),
                        points.stream().skip(span).filter(later -> told.stream().noneMatch(later::holds)))
                .toList();
    }

    // "late January to 9 April 1945" began in January; "November or December 1944" in either
    private LocalDate startLatest(List<DatePoint> points, LocalDate start, LocalDate end) {
        return points.stream()
                .filter(point -> words.alternatives() || start.equals(point.first()))
                .map(DatePoint::last)
                .max(Comparator.naturalOrder())
                .filter(latest -> latest.isBefore(end))
                .orElse(end);
    }

    // "11 june – 3 may 1800" is an error of the text
    private boolean isDisordered(List<DatePoint> points) {
        LocalDate first = points.get(0).first();
        return points.size() == 2
                && first != null
                && first.isAfter(points.get(1).last())
                && !words.alternatives();
    }

    private DatePrecision precision(List<DatePoint> points, LocalDate start, LocalDate end) {
        if (words.alternatives() || points.stream().anyMatch(DatePoint::approximate)) {
            return DatePrecision.APPROXIMATE;
        }
        List<DatePoint> ends = points.stream()
                .filter(point -> start.equals(point.first()) || !words.open() && end.equals(point.last()))
                .toList();
        if (ends.stream().anyMatch(point -> point.month() == null)) {
            return DatePrecision.YEAR;
        }
        if (ends.stream().anyMatch(point -> point.day() == null)) {
            return DatePrecision.MONTH;
        }
        return start.equals(end) && !words.open() ? DatePrecision.DAY : DatePrecision.RANGE;
    }
}
