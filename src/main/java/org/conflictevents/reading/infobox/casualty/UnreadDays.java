package org.conflictevents.reading.infobox.casualty;

import java.util.ArrayList;
import java.util.List;
import org.conflictevents.reading.infobox.line.Attribution;
import org.conflictevents.reading.infobox.line.ItemSeparator;
import org.conflictevents.reading.language.CalendarDate;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Finds the days on which a line's figures were given, which its claims do not tell: "12 killed (per Mali, 7 March 2021)". */
final class UnreadDays {

    private static final PhraseTable<String> AS_OF = Lexicon.phrases("casualty-line-words.txt", "AS_OF");

    private UnreadDays() {}

    static List<TokenRange> in(TokenizedText passage) {
        List<TokenRange> days = new ArrayList<>();
        for (int at = 0; at < passage.size(); at++) {
            int day = AS_OF.skip(passage.tokens(), at);
            CalendarDate date = day > at ? day(passage, day) : null;
            if (date != null) {
                days.add(new TokenRange(at, date.range().to()));
            } else if (passage.opensBracket(at) && at + 1 < passage.size()) {
                addBehindNames(passage, at, days);
            }
        }
        return days;
    }

    // "(per Mali, 7 March 2021)"; not "(per Mali; 7 March only)"
    private static void addBehindNames(TokenizedText passage, int bracket, List<TokenRange> days) {
        int close = Math.min(passage.closing(bracket), passage.size());
        int first = bracket + 1 < close ? Attribution.afterAside(passage, bracket + 1) : close;
        for (int at = first; first > bracket + 1 && at < close && !passage.opensBracket(at); at++) {
            CalendarDate date = ItemSeparator.at(passage, at - 1) ? day(passage, at) : null;
            if (date != null && date.range().to() == close) {
                days.add(date.range());
            }
        }
    }

    private static @Nullable CalendarDate day(TokenizedText passage, int at) {
        CalendarDate date = CalendarDate.at(passage.tokens(), at);
        boolean one = date != null && date.firstDay() != null && date.firstDay().equals(date.lastDay());
        return one ? date : null;
    }
}
