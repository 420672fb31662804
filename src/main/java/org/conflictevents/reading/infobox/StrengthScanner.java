package org.conflictevents.reading.infobox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.conflictevents.reading.infobox.line.Attribution;
import org.conflictevents.reading.infobox.line.BracketRemark;
import org.conflictevents.reading.infobox.line.ItemSeparator;
import org.conflictevents.reading.infobox.line.Phases;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.Countries;
import org.conflictevents.reading.language.DateFinder;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.FigureReader;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.TokenizedText;

/** Walks once over the words of a strength line and gathers its figures. */
final class StrengthScanner {

    private static final PhraseTable<String> TOTAL = words("TOTAL");
    private static final PhraseTable<String> INCLUDING = words("INCLUDING");
    private static final PhraseTable<String> FURTHER = words("FURTHER");
    private static final PhraseTable<String> RANGE = words("RANGE");
    private static final PhraseTable<String> TIME = words("TIME");
    private static final PhraseTable<String> BOMBER = words("BOMBER");
    private static final PhraseTable<String> AMBIGUOUS = Lexicon.phrases("casualty-line-words.txt", "AMBIGUOUS");

    /**
     * The figures of a line.
     *
     * @param openUpwards whether the line names further persons whose number it calls unknown
     */
    record Strengths(List<StrengthItem> items, boolean openUpwards) {}

    private final TokenizedText passage;
    private final List<StrengthItem> items = new ArrayList<>();
    private boolean headed;
    private boolean totalAhead;
    private boolean things;
    private boolean colonSinceFigure;
    private boolean share;
    private boolean openUpwards;
    /** Where the words before a colon would begin. */
    private int start;

    private int headings;
    /** How many figures stand before the first heading that tells a time or who says so; -1 where none does. */
    private int beforeRivals = -1;

    private final boolean bombers;

    private StrengthScanner(TokenizedText passage) {
        this.passage = passage;
        this.bombers = BOMBER.firstIn(passage.tokens(), 0, passage.size()) >= 0;
    }

    private static PhraseTable<String> words(String meaning) {
        return Lexicon.phrases("strength-line-words.txt", meaning);
    }

    static Strengths scan(TokenizedText passage) {
        StrengthScanner scanner = new StrengthScanner(passage);
        for (int at = 0; at < passage.size(); ) {
            at = scanner.step(at);
        }
        return new Strengths(scanner.items(), scanner.openUpwards);
    }

    // "initially: 36,000 men, breakout: 150,000 soldiers", "Per Mali: 300, per Niger: 200": none is that of the whole
    // battle
    private List<StrengthItem> items() {
        int first = headings > 1 && beforeRivals >= 0 ? beforeRivals : items.size();
        List<StrengthItem> all = new ArrayList<>(items.subList(0, first));
        items.subList(first, items.size()).forEach(item -> all.add(item.remarked(false, true)));
        return List.copyOf(all);
    }

    private int step(int at) {
        if (passage.opensBracket(at)) {
            return bracket(at);
        }
        int date = DateFinder.after(passage.tokens(), at);
        if (date > at) {
            return date;
        }
        FigurePhrase figure = FigureReader.at(passage.tokens(), at);
        if (figure == null) {
            return word(at);
        }
        boolean vague = figure.min() == null && figure.max() == null && figure.unread() == null;
        return vague ? vague(at, figure.next()) : item(figure);
    }

    // "several hundred men" are not a hundred; "Unknown, 10,000 soldiers" and "370, unknown number of
    // reinforcements" are more
    private int vague(int at, int next) {
        boolean begins = at == 0 || ItemSeparator.isSign(passage.token(at - 1)) || passage.is(at - 1, ":");
        openUpwards |= begins && UnknownStrength.isOfPersons(passage, next);
        return next;
    }

    private int word(int at) {
        if (passage.is(at, ":")) {
            totalAhead = totalAhead && !colonSinceFigure;
            headed = !totalAhead;
            colonSinceFigure = true;
            share = false;
            headings++;
            beforeRivals = beforeRivals < 0 && headsRivals(start, at) ? items.size() : beforeRivals;
            start = at + 1;
            PhraseTable.Match<CountedNoun> noun = at == 0 ? null : CountedNoun.at(passage.tokens(), at - 1);
            things = noun != null && noun.value() == CountedNoun.THINGS;
        } else if (TOTAL.has(passage.token(at))) {
            totalAhead = true;
        } else if (INCLUDING.has(passage.token(at))) {
            share = true;
        } else if (ItemSeparator.isSign(passage.token(at)) && !passage.is(at - 1, ":")) {
            totalAhead = false;
            share = false;
            things = false;
            start = at + 1;
        }
        return at + 1;
    }

    private boolean headsRivals(int from, int colon) {
        return !Attribution.ofHeading(passage, from, colon).isEmpty()
                || IntStream.range(from, colon)
                        .anyMatch(at -> DateFinder.after(passage.tokens(), at) > at
                                || TIME.beginsAt(passage.tokens(), at)
                                || Phases.isWord(passage, at));
    }

    // "(estimated)", "(per SAA)", "(27 ships of the line and six others)": figures in brackets are shares
    private int bracket(int at) {
        int close = Math.min(passage.closing(at), passage.size());
        boolean alone = items.isEmpty() && close + 1 >= passage.size();
        if (passage.is(at, "(") && !items.isEmpty()) {
            StrengthItem last = items.remove(items.size() - 1);
            for (BracketRemark remark : BracketRemark.in(passage, at + 1, close)) {
                int from = remark.words().from();
                boolean dated = DateFinder.after(passage.tokens(), from) > from;
                last = last.remarked(
                        remark.estimates(), dated || !remark.names().isEmpty());
                last = isContingent(remark) ? last.ofContingent() : last;
            }
            items.add(last);
        }
        return alone || mans(at, close) ? at + 1 : Math.min(close + 1, passage.size());
    }

    // "2 divisions (20,000 men)"
    private boolean mans(int open, int close) {
        boolean things = !items.isEmpty() && !items.get(items.size() - 1).countsPersons();
        return things
                && IntStream.range(open + 1, close)
                        .mapToObj(at -> CountedNoun.at(passage.tokens(), at))
                        .anyMatch(noun -> noun != null && noun.value().countsPersons());
    }

    // "300 soldiers (Mali), 200 soldiers (Niger)"
    private boolean isContingent(BracketRemark remark) {
        TokenRange words = remark.words();
        boolean name = remark.names().isEmpty() && !remark.estimates() && !words.isEmpty();
        return name
                && IntStream.range(words.from(), words.to())
                        .allMatch(at ->
                                passage.token(at).isCapitalised() && DateFinder.after(passage.tokens(), at) == at);
    }

    private int item(FigurePhrase figure) {
        StrengthNouns nouns = new StrengthNouns(passage, figure.next());
        boolean total = totalAhead;
        headed |= isOfState(figure);
        int at = figure.next();
        while (at < passage.size() && !StrengthNouns.ends(passage, at)) {
            total |= passage.is(at, "total") || passage.is(at, "overall");
            at = nouns.read(at);
        }
        CountedNoun noun = nouns.noun();
        boolean general = nouns.areGeneral();
        boolean planes = bombers && noun == CountedNoun.PERSONS && AMBIGUOUS.has(passage.token(at - 1));
        noun = planes || areFurtherThings(figure)
                ? CountedNoun.THINGS
                : noun == CountedNoun.NONE ? unsaid(figure, general && !total) : noun;
        items.add(new StrengthItem(figure, noun, general, total, share, headed, false, false));
        totalAhead = false;
        colonSinceFigure = false;
        return at;
    }

    // "40 tanks, 10 reinforcements"
    private boolean areFurtherThings(FigurePhrase figure) {
        return figure.next() < passage.size()
                && FURTHER.has(passage.token(figure.next()))
                && !items.isEmpty()
                && items.get(items.size() - 1).noun() == CountedNoun.THINGS;
    }

    /** What a figure without a noun counts: tanks in "tanks: 30", units in "luftflotte 3". */
    private CountedNoun unsaid(FigurePhrase figure, boolean mayBeName) {
        if (things) {
            return CountedNoun.THINGS;
        }
        return mayBeName && isName(figure) ? CountedNoun.UNITS : CountedNoun.NONE;
    }

    // "Mali 1,200, Niger 300" as "Mali: 1,200, Niger: 300"
    private boolean isOfState(FigurePhrase figure) {
        PhraseTable.Match<String> state = start < figure.first() ? Countries.at(passage.tokens(), start) : null;
        return state != null && state.next() == figure.first();
    }

    // "luftflotte 3", "peak strength: 580"
    private boolean isName(FigurePhrase figure) {
        Token before = figure.first() == 0 ? null : passage.token(figure.first() - 1);
        return before != null
                && before.isWord()
                && !isOfState(figure)
                && !CountedNoun.isFiller(before)
                && !CountedNoun.isStop(before)
                && !TOTAL.has(before)
                && !RANGE.has(before)
                && CountedNoun.at(passage.tokens(), figure.first() - 1) == null
                && (items.isEmpty() || items.get(items.size() - 1).figure().next() != figure.first() - 1);
    }
}
