package org.conflictevents.wikitext;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Templates that show a date. */
final class DateRules {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private DateRules() {}

    // {{start date|2019|11|18|df=y}}
    static TemplateRule date() {
        return (call, page, out) -> {
            List<String> texts = texts(call, page);
            out.add(shown(texts, isDayFirst(call)), call.at());
        };
    }

    // {{start and end dates|1916|7|1|1916|11|18|df=y}}
    static TemplateRule dates() {
        return (call, page, out) -> {
            List<String> parts = numbers(texts(call, page));
            boolean dayFirst = isDayFirst(call);
            Day start = new Day(parts, 0, dayFirst);
            Day end = new Day(parts, 3, dayFirst);
            out.add(parts.size() > 3 ? start.to(end) : start.toString(), call.at());
        };
    }

    // {{OldStyleDate|4 July|1917|21 June}}
    static TemplateRule oldStyle() {
        return (call, page, out) -> {
            String old = page.text(call.argument("3"));
            String bracket = old.isEmpty() ? "" : " [O.S. " + old + "]";
            out.add(page.text(call.argument("1")) + bracket + " " + page.text(call.argument("2")), call.at());
        };
    }

    // {{as of|2019|11|lc=y}}
    static TemplateRule asOf() {
        return (call, page, out) -> {
            if (call.has("alt")) {
                page.render(call.argument("alt"), out);
                return;
            }
            String date = shown(texts(call, page), !call.has("mdy"));
            out.add((call.has("lc") ? "as of " : "As of ") + date, call.at());
        };
    }

    private static boolean isDayFirst(Call call) {
        return call.has("df") || call.has("dmy");
    }

    private static List<String> texts(Call call, Page page) {
        return call.positional().stream().map(page::text).toList();
    }

    private static List<String> numbers(List<String> texts) {
        return texts.stream()
                .takeWhile(part -> part.matches("-?[0-9]{1,4}|" + String.join("|", MONTHS)))
                .toList();
    }

    /** The first text where they are no numbers: {{start date|18 November 2019}}. */
    private static String shown(List<String> texts, boolean dayFirst) {
        List<String> parts = numbers(texts);
        String words = texts.isEmpty() ? "" : texts.get(0);
        return parts.isEmpty() ? words : new Day(parts, 0, dayFirst).toString();
    }

    /** A day, or the month or year that is all that is given. */
    private record Day(
            @Nullable String year,
            @Nullable String month,
            @Nullable String day,
            boolean dayFirst) {

        Day(List<String> parts, int from, boolean dayFirst) {
            this(part(parts, from), month(part(parts, from + 1)), day(part(parts, from + 2)), dayFirst);
        }

        private static @Nullable String part(List<String> parts, int index) {
            return index < parts.size() ? parts.get(index) : null;
        }

        private static @Nullable String month(@Nullable String part) {
            if (part == null || MONTHS.contains(part)) {
                return part;
            }
            int number = Integer.parseInt(part);
            return number >= 1 && number <= 12 ? MONTHS.get(number - 1) : part;
        }

        private static @Nullable String day(@Nullable String part) {
            return part == null ? null : part.replaceFirst("^0", "");
        }

        private String monthAndDay() {
            if (day == null) {
                return month == null ? "" : month;
            }
            return dayFirst ? day + " " + month : month + " " + day;
        }

        @Override
        public String toString() {
            return (monthAndDay() + (day != null && !dayFirst ? ", " : " ") + year).strip();
        }

        String to(Day end) {
            boolean sameYear = year != null && year.equals(end.year);
            if (!sameYear || month == null || day == null || end.day == null) {
                return this + " – " + end;
            }
            if (!month.equals(end.month)) {
                return monthAndDay() + " – " + end;
            }
            return dayFirst ? day + "–" + end : monthAndDay() + "–" + end.day + ", " + year;
        }
    }
}
