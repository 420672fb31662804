package org.conflictevents.reading.prose.sentence;

import java.util.ArrayList;
import java.util.List;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.FigureReader;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;

/** Finds the figures of a sentence that may count persons: not days, years, hours, distances or ages. */
public final class HeadcountReader {

    private static final PhraseTable<String> MATERIEL = Lexicon.table("materiel-words.txt", meaning -> meaning);

    private final List<Token> tokens;
    private final List<Day> days;

    public HeadcountReader(List<Token> tokens, List<Day> days) {
        this.tokens = tokens;
        this.days = days;
    }

    /** In the order of the sentence. */
    public List<Headcount> headcounts() {
        List<Headcount> headcounts = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            int day = dayEnd(i);
            FigurePhrase figure = day > i ? null : FigureReader.at(tokens, i);
            if (figure == null || !counts(figure)) {
                i = day > i ? day : i + 1;
                continue;
            }
            // "dozens of jihadists" counts them all, "five of them" does not
            boolean of = figure.isVague()
                    && figure.next() < tokens.size()
                    && tokens.get(figure.next()).is("of");
            People people = new PeopleReader(tokens).after(of ? figure.next() + 1 : figure.next());
            boolean more = people.more() || ProseWords.MORE.beginAt(tokens, i - 1);
            headcounts.add(new Headcount(figure, people, more));
            i = Math.max(figure.next(), people.to());
        }
        return headcounts;
    }

    private int dayEnd(int index) {
        return days.stream()
                .filter(day -> day.from() <= index && index < day.to())
                .mapToInt(Day::to)
                .findFirst()
                .orElse(index);
    }

    private boolean counts(FigurePhrase figure) {
        int next = figure.next();
        if (figure.first() == next || isCut(next) || MATERIEL.at(tokens, next) != null && isThing(next)) {
            return false;
        }
        boolean bareOne =
                next - figure.first() == 1 && tokens.get(figure.first()).is("one");
        if (bareOne && !new PeopleReader(tokens).after(next).areNamed()) {
            return false;
        }
        return !isYear(figure) && !isName(figure);
    }

    // "19-year-old", "3-story", "20:00"
    private boolean isCut(int next) {
        if (next >= tokens.size()) {
            return false;
        }
        Token after = tokens.get(next);
        boolean touches = tokens.get(next - 1).end() == after.start();
        return touches && (after.isDash() || after.is(":") || after.is("/") || after.is("%"));
    }

    /** "30 tanks" are things, "30 army soldiers" are not. */
    private boolean isThing(int next) {
        return !new PeopleReader(tokens).after(next).areNamed();
    }

    // "in 2019"
    private boolean isYear(FigurePhrase figure) {
        boolean single = figure.next() - figure.first() == 1
                && tokens.get(figure.first()).isNumber();
        if (!single || tokens.get(figure.first()).text().length() != 4) {
            return false;
        }
        Long value = figure.min();
        return value != null
                && value >= 1000
                && value <= 2100
                && !new PeopleReader(tokens).after(figure.next()).areNamed();
    }

    // "Resolution 2085", "Route 66", "the 1,200"
    private boolean isName(FigurePhrase figure) {
        int before = figure.first() - 1;
        return before >= 1
                && tokens.get(figure.first()).isNumber()
                && tokens.get(before).isCapitalised()
                && tokens.get(before).end() + 1 == tokens.get(figure.first()).start()
                && !tokens.get(before - 1).is(".")
                && OutcomeTerm.at(tokens, before) == null
                && !new PeopleReader(tokens).after(figure.next()).areNamed();
    }
}
