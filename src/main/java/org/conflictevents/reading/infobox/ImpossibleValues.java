package org.conflictevents.reading.infobox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conflictevents.article.Article;
import org.conflictevents.article.Fault;
import org.conflictevents.article.InfoboxLine;
import org.conflictevents.reading.language.Coordinates;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenizedText;

/** Finds what no infobox can state: days that no calendar has, negative numbers, points off the earth. */
public final class ImpossibleValues {

    private static final Set<String> COUNTED = Set.of("casualties", "strength");

    private ImpossibleValues() {}

    public static List<Fault> in(Article article) {
        List<Fault> faults = new ArrayList<>();
        article.infobox("Date")
                .map(line -> new DateLineReader(article, line).fault())
                .ifPresent(faults::add);
        article.infobox("Coordinates").ifPresent(line -> addOffEarth(line, faults));
        for (InfoboxLine line : article.infobox()) {
            SideKey key = SideKey.of(line.key());
            if (key != null && COUNTED.contains(key.topic())) {
                addNegative(article, line, faults);
            }
        }
        return faults;
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
            boolean leads = i == 0
                    || !tokens.get(i - 1).isNumber()
                            && !tokens.get(i - 1).is("+")
                            && tokens.get(i - 1).end() < sign.start()
                    || i > 0
                            && tokens.get(i - 1).isSign()
                            && !tokens.get(i - 1).is("+")
                            && !tokens.get(i - 1).is(")");
            if (minus && leads) {
                faults.add(new Fault(
                        line.line(), "a negative number: '" + sign.text() + number.text() + "'", "0 or more"));
            }
        }
    }
}
