package org.conflictevents.reading.infobox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conflictevents.article.Article;
import org.conflictevents.article.InfoboxLine;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.vocabulary.Figure;
import org.conflictevents.vocabulary.Qualifier;
import org.jspecify.annotations.Nullable;

/** Reads a {@code Strength} line: how many persons a side had, as far as one figure of the line says so. */
final class StrengthLineReader {

    private static final Set<String> ALL = Set.of(
            "men",
            "troops",
            "soldiers",
            "personnel",
            "fighters",
            "people",
            "strong",
            "militants",
            "combatants",
            "soldiers and officers",
            "effectives",
            "rebels",
            "insurgents",
            "total",
            "warriors",
            "persons",
            "militiamen");

    /** A force so many times smaller than another hardly counts as one: "25,000 men, 90 tanks, 98 fighters". */
    private static final int FEW = 20;

    private final InfoboxLine line;
    private final TokenizedText passage;
    private final List<Notice> notices = new ArrayList<>();

    StrengthLineReader(Article article, InfoboxLine line) {
        this.line = line;
        this.passage = TokenizedText.of(article, line);
    }

    // article: "- Strength1: 33 ships, ~17,282 sailors and marines, (27 ships of the line and six others)"
    Figure read() {
        StrengthScanner scanner = new StrengthScanner(passage);
        List<StrengthItem> items = scanner.items();
        StrengthItem whole = whole(items);
        if (whole == null) {
            if (notices.isEmpty() && !items.isEmpty()) {
                notices.add(new Notice(line.line(), line.value(), "no figure of persons understood"));
            }
            return new Figure(null, null, Qualifier.VAGUE, line.value());
        }
        FigurePhrase figure = whole.figure();
        if (figure.beyond()) {
            notices.add(new Notice(line.line(), words(figure), "more than any population: kept as words"));
        }
        if (scanner.openUpwards() && isOnly(whole, items) && figure.min() != null) {
            return new Figure(figure.min(), null, Qualifier.AT_LEAST, line.value());
        }
        boolean about =
                whole.estimated() && (figure.qualifier() == Qualifier.EXACT || figure.qualifier() == Qualifier.RANGE);
        return new Figure(figure.min(), figure.max(), about ? Qualifier.ABOUT : figure.qualifier(), line.value());
    }

    List<Notice> notices() {
        return notices;
    }

    private static boolean isOnly(StrengthItem whole, List<StrengthItem> items) {
        return !whole.share()
                && items.stream().filter(StrengthItem::countsPersons).count() == 1;
    }

    private @Nullable StrengthItem whole(List<StrengthItem> items) {
        List<StrengthItem> persons =
                items.stream().filter(StrengthItem::countsPersons).toList();
        for (StrengthItem item : persons) {
            if (item.total()) {
                return item;
            }
        }
        boolean rivals = persons.stream().filter(StrengthItem::oneOfSeveral).count() > 1;
        List<StrengthItem> own = persons.stream().filter(item -> !item.share()).toList();
        if (own.isEmpty()) {
            return null;
        }
        boolean greaterUnknown = items.stream()
                .anyMatch(item -> item.noun() == CountedNoun.UNKNOWN
                        && item.most() > own.get(0).most());
        if (own.size() == 1 && !greaterUnknown) {
            return own.get(0);
        }
        StrengthItem first = own.get(0);
        boolean leads = !first.headed()
                && !anotherForceBehindThings(items, first)
                && (first.general() || own.stream().skip(1).allMatch(StrengthItem::headed));
        if (leads && !rivals && !greaterUnknown && own.stream().skip(1).allMatch(item -> item.most() <= first.most())) {
            return first;
        }
        notices.add(new Notice(line.line(), line.value(), "several contingents and no total"));
        return null;
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
            if (ALL.contains(passage.token(at).lower())) {
                return true;
            }
        }
        return false;
    }

    private String words(FigurePhrase figure) {
        return passage.words(figure.first(), figure.next());
    }

    static boolean isGeneral(String noun) {
        return ALL.contains(noun);
    }
}
