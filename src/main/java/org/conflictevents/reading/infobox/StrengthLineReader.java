package org.conflictevents.reading.infobox;

import java.util.ArrayList;
import java.util.List;
import org.conflictevents.article.Article;
import org.conflictevents.article.InfoboxLine;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.language.Unread;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.vocabulary.Figure;
import org.conflictevents.vocabulary.Qualifier;
import org.jspecify.annotations.Nullable;

/** Reads a {@code Strength} line: how many persons a side had, as far as one figure of the line says so. */
final class StrengthLineReader {

    /** A force so many times smaller than another hardly counts as one: "25,000 men, 90 tanks, 98 fighters". */
    private static final int FEW = 20;

    private final InfoboxLine line;
    private final TokenizedText passage;
    private final List<Notice> notices = new ArrayList<>();

    private StrengthLineReader(Article article, InfoboxLine line) {
        this.line = line;
        this.passage = TokenizedText.of(article, line);
    }

    static Reading<Figure> read(Article article, InfoboxLine line) {
        StrengthLineReader reader = new StrengthLineReader(article, line);
        return new Reading<>(reader.read(), reader.notices);
    }

    // article: "- Strength1: 33 ships, ~17,282 sailors and marines, (27 ships of the line and six others)"
    private Figure read() {
        StrengthScanner.Strengths strengths = StrengthScanner.scan(passage);
        StrengthItem whole = whole(strengths.items());
        if (whole == null) {
            return new Figure(null, null, Qualifier.VAGUE, line.value());
        }
        FigurePhrase figure = whole.figure();
        Unread unread = figure.unread();
        if (unread != null) {
            leaveOut(passage.words(figure.range()), unread.reason());
        }
        if (strengths.openUpwards() && isOnly(whole, strengths.items()) && figure.min() != null) {
            return new Figure(figure.min(), null, Qualifier.AT_LEAST, line.value());
        }
        return figure.figure(line.value(), whole.estimated());
    }

    private void leaveOut(String words, String reason) {
        notices.add(new Notice(line.line(), words, reason));
    }

    private static boolean isOnly(StrengthItem whole, List<StrengthItem> items) {
        return !whole.share()
                && items.stream().filter(StrengthItem::countsPersons).count() == 1;
    }

    /** The figure of the whole side; null, and a notice unless the line is without figures, where none is for certain. */
    private @Nullable StrengthItem whole(List<StrengthItem> items) {
        List<StrengthItem> persons =
                items.stream().filter(StrengthItem::countsPersons).toList();
        List<StrengthItem> own = persons.stream().filter(item -> !item.share()).toList();
        StrengthItem total =
                persons.stream().filter(StrengthItem::total).findFirst().orElse(null);
        if (total != null || own.isEmpty()) {
            if (total == null && !items.isEmpty()) {
                leaveOut(line.value(), "no figure of persons understood");
            }
            return total;
        }
        StrengthItem first = own.get(0);
        boolean greaterUnknown =
                items.stream().anyMatch(item -> item.noun() == CountedNoun.UNKNOWN && item.most() > first.most());
        boolean rivals = persons.stream().filter(StrengthItem::oneOfSeveral).count() > 1;
        boolean alone = own.size() == 1 || !rivals && leads(first, own) && !anotherForceBehindThings(items, first);
        if (alone && !greaterUnknown) {
            return first;
        }
        leaveOut(line.value(), "several contingents and no total");
        return null;
    }

    // "4,200, 2,800 armored cavalry, 1,400 footmen": the first is the sum of the others
    private static boolean leads(StrengthItem first, List<StrengthItem> own) {
        List<StrengthItem> others = own.subList(1, own.size());
        return !first.headed()
                && (first.general() || others.stream().allMatch(StrengthItem::headed))
                && others.stream().allMatch(item -> item.most() <= first.most());
    }

    // "4,000 soldiers, 40 tanks, 3,000 rebel fighters" are two forces; "4,000 men, 40 guns, 3,000 infantry" may be one
    private boolean anotherForceBehindThings(List<StrengthItem> items, StrengthItem first) {
        boolean things = false;
        for (StrengthItem item : items.subList(items.indexOf(first) + 1, items.size())) {
            if (things
                    && item.most() * FEW > first.most()
                    && !item.share()
                    && !item.headed()
                    && item.noun().countsPersons()
                    && namesForce(item)) {
                return true;
            }
            things |= item.noun() == CountedNoun.THINGS;
        }
        return false;
    }

    private boolean namesForce(StrengthItem item) {
        int from = item.figure().next();
        for (int at = from;
                at < Math.min(from + 3, passage.size()) && passage.token(at).isWord();
                at++) {
            if (StrengthScanner.WHOLE_FORCE.has(passage.token(at))) {
                return true;
            }
        }
        return false;
    }
}
