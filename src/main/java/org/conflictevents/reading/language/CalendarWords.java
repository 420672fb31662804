package org.conflictevents.reading.language;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that dates are made of: "November", "18th", "1992". */
final class CalendarWords {

    private static final PhraseTable<Integer> MONTHS = Lexicon.table("months.txt", Integer::valueOf);
    private static final PhraseTable<String> ERAS = Lexicon.phrases("date-words.txt", "BC", "AD");

    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");
    private static final Pattern TWO_DIGITS = Pattern.compile("\\d{2}");
    private static final Pattern DOTTED = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.(\\d{4})?");

    private CalendarWords() {}

    /** 1 for "January", "Jan."; null where the token at this index begins no month. */
    static PhraseTable.@Nullable Match<Integer> monthName(List<Token> tokens, int index) {
        return MONTHS.at(tokens, index);
    }

    /** As {@link #monthName}, but "may" is a verb unless it has a capital or a number beside it. */
    static PhraseTable.@Nullable Match<Integer> month(List<Token> tokens, int index) {
        PhraseTable.Match<Integer> match = MONTHS.at(tokens, index);
        boolean verb = match != null && tokens.get(index).text().equals("may") && !besideNumber(tokens, index);
        return verb ? null : match;
    }

    private static boolean besideNumber(List<Token> tokens, int index) {
        boolean after = index + 1 < tokens.size() && tokens.get(index + 1).isNumber();
        boolean before = index > 0
                && (day(tokens.get(index - 1)) != null || tokens.get(index - 1).isDash());
        return after || before;
    }

    /** 18 for "18" and "18th"; null for all but 1 to 31. */
    static @Nullable Integer day(Token token) {
        String digits = withoutOrdinal(token);
        int day = digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : 0;
        return day >= 1 && day <= 31 ? day : null;
    }

    /** "18" for "18th"; all other words as they are. */
    static String withoutOrdinal(Token token) {
        return token.lower().replaceFirst("^(\\d{1,2})(st|nd|rd|th)$", "$1");
    }

    /** Four digits without separators, from 1000 to 2099; null for all others. */
    static @Nullable Integer year(List<Token> tokens, int index) {
        boolean year = index >= 0
                && index < tokens.size()
                && tokens.get(index).isNumber()
                && tokens.get(index).text().matches("1\\d{3}|20\\d{2}");
        return year ? Integer.valueOf(tokens.get(index).text()) : null;
    }

    /** As {@link #year}, with any number that has an era: "31 BC" is -30 and "AD 9" is 9. */
    static PhraseTable.@Nullable Match<Integer> yearOfEra(List<Token> tokens, int index) {
        int number = isEra(tokens, index, "AD") ? index + 1 : index;
        boolean digits = number < tokens.size() && tokens.get(number).text().matches("[1-9]\\d{0,3}");
        int value = digits ? Integer.parseInt(tokens.get(number).text()) : 0;
        if (digits && isEra(tokens, number + 1, "BC")) {
            return new PhraseTable.Match<>(1 - value, number + 2);
        }
        boolean after = isEra(tokens, number + 1, "AD");
        if (digits && (number > index || after)) {
            return new PhraseTable.Match<>(value, after ? number + 2 : number + 1);
        }
        Integer year = year(tokens, index);
        return year == null ? null : new PhraseTable.Match<>(year, index + 1);
    }

    /** Whether "AD" or "BC" stands at this index. */
    static boolean isEra(List<Token> tokens, int index, String era) {
        PhraseTable.Match<String> match = ERAS.at(tokens, index);
        return match != null && match.value().equals(era);
    }

    static boolean isEra(List<Token> tokens, int index) {
        return ERAS.beginsAt(tokens, index);
    }

    /** Index after "1943-07-05" or "05.07.1943"; the index itself where no such date begins. */
    static int afterNumeric(List<Token> tokens, int index) {
        boolean iso = index + 4 < tokens.size()
                && FOUR_DIGITS.matcher(tokens.get(index).text()).matches()
                && tokens.get(index + 1).isDash()
                && TWO_DIGITS.matcher(tokens.get(index + 2).text()).matches()
                && tokens.get(index + 3).isDash()
                && TWO_DIGITS.matcher(tokens.get(index + 4).text()).matches();
        boolean dotted = index < tokens.size()
                && DOTTED.matcher(tokens.get(index).text()).matches();
        return iso ? index + 5 : dotted ? index + 1 : index;
    }
}
