package org.conflictevents.reading.infobox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.conflictevents.article.Article;
import org.conflictevents.article.Fault;
import org.conflictevents.article.InfoboxLine;
import org.conflictevents.article.MalformedTextException;
import org.conflictevents.reading.infobox.line.SideKey;
import org.conflictevents.reading.language.Coordinates;
import org.conflictevents.reading.language.DateReader;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenizedText;

/** Refuses what no infobox can state: days that no calendar has, negative numbers, points off the earth. */
final class ImpossibleValues {

    private static final Set<SideKey.Topic> COUNTED = EnumSet.of(SideKey.Topic.CASUALTIES, SideKey.Topic.STRENGTH);

    private ImpossibleValues() {}

    /**
     * @throws MalformedTextException with every such value, in the order of the lines
     */
    static void refuse(Article article) {
        List<Fault> faults = new ArrayList<>();
        article.stated("Date").ifPresent(line -> addNoSuchDay(article, line, faults));
        article.stated("Coordinates").ifPresent(line -> addOffEarth(line, faults));
        for (InfoboxLine line : article.infobox()) {
            SideKey key = SideKey.of(line.key());
            if (key != null && COUNTED.contains(key.topic())) {
                addNegative(article, line, faults);
            }
        }
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparingInt(Fault::line));
            throw new MalformedTextException(faults);
        }
    }

    private static void addNoSuchDay(Article article, InfoboxLine line, List<Fault> faults) {
        String words = DateReader.read(TokenizedText.of(article, line)).impossible();
        if (words != null) {
            faults.add(new Fault(line.line(), "no such day: '" + words + "'", "a day of the calendar"));
        }
    }

    private static void addOffEarth(InfoboxLine line, List<Fault> faults) {
        boolean off =
                Coordinates.of(line.value()).filter(point -> !point.onEarth()).isPresent();
        if (off) {
            String expected = "a latitude from -90 to 90 and a longitude from -180 to 180";
            faults.add(new Fault(line.line(), "no point of the earth: '" + line.value() + "'", expected));
        }
    }

    // "-5 killed"; but "3 -5 killed" is a range
    private static void addNegative(Article article, InfoboxLine line, List<Fault> faults) {
        List<Token> tokens = TokenizedText.of(article, line).tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token sign = tokens.get(i);
            Token number = tokens.get(i + 1);
            boolean minus = (sign.is("-") || sign.is("−")) && number.isNumber() && number.start() == sign.end();
            if (minus && (i == 0 || mayLead(tokens.get(i - 1), sign))) {
                faults.add(new Fault(
                        line.line(), "a negative number: '" + sign.text() + number.text() + "'", "0 or more"));
            }
        }
    }

    private static boolean mayLead(Token before, Token sign) {
        boolean apart = before.end() < sign.start() && !before.isNumber();
        return !before.is("+") && (apart || before.isSign() && !before.is(")"));
    }
}
