package org.conflictevents.reading.infobox;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.conflictevents.article.Article;
import org.conflictevents.article.InfoboxLine;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.language.Unread;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.reading.model.Reading;
import org.conflictevents.vocabulary.Figure;
import org.conflictevents.vocabulary.Qualifier;
import org.jspecify.annotations.Nullable;

/** Reads a {@code Strength} line: how many persons a side had, as far as one figure of the line says so. */
final class StrengthLineReader {

    /** A force so many times smaller than another hardly counts as one: "25,000 men, 90 tanks, 98 fighters". */
    private static final int FEW = 20;

    private static final PhraseTable<String> OFFICERS = Lexicon.phrases("strength-line-words.txt", "OFFICERS");
    private static final PhraseTable<String> ARM = Lexicon.phrases("casualty-line-words.txt", "ARM");

    private static final String SEVERAL = "several contingents and no total: give one, as in \"total: 500 men\"";

    private final InfoboxLine line;
    private final TokenizedText passage;
    private final List<Notice> notices = new ArrayList<>();
    private boolean hasSeveral;

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
        if (whole == null && addsUp(strengths.items())) {
            return sum(strengths);
        }
        if (whole == null) {
            if (hasSeveral) {
                leaveOut(line.value(), SEVERAL);
            }
            return new Figure(null, null, Qualifier.VAGUE, line.value());
        }
        FigurePhrase figure = whole.figure();
        Unread unread = figure.unread();
        if (unread != null) {
            leaveOut(passage.words(figure.range()), unread.reason());
        }
        boolean only = !whole.share()
                && strengths.items().stream()
                                .filter(StrengthItem::countsPersons)
                                .count()
                        == 1;
        if (strengths.openUpwards() && only && figure.min() != null) {
            return new Figure(figure.min(), null, Qualifier.AT_LEAST, line.value());
        }
        return figure.figure(line.value(), whole.estimated());
    }

    // "300 soldiers, 200 militiamen"; not "200 cavalry, 4,000 men", of which the second may be the whole
    private boolean addsUp(List<StrengthItem> items) {
        List<StrengthItem> parts = parts(items);
        long most = parts.stream().mapToLong(StrengthItem::most).sum();
        boolean mayBeWhole = parts.stream()
                .skip(1)
                .anyMatch(part -> part.general()
                        && !part.headed()
                        && !part.isUnknownForce()
                        && 2 * part.most() >= most
                        && parts.get(0).most() < part.most());
        // "68 officers, 2,362 men"
        mayBeWhole &= parts.isEmpty()
                || !OFFICERS.beginsAt(passage.tokens(), parts.get(0).figure().next());
        // "79,000 men, 41,000 men" may be two counts of the same
        boolean recount =
                parts.stream().filter(part -> part.general() && !part.headed()).count() > 1;
        return parts.size() > 1
                && !mayBeWhole
                && !isBrokenDown(parts)
                && !recount
                && items.stream().noneMatch(item -> item.oneOfSeveral() || item.total())
                && items.stream().noneMatch(item -> item.noun() == CountedNoun.UNKNOWN && !item.isUnknownForce())
                && parts.stream().allMatch(StrengthLineReader::isSummand);
    }

    // "23,000 Swedes, 28,750 men, 11,319 musketeers, 17,440 horsemen": the second is the sum of those behind it
    private static boolean isBrokenDown(List<StrengthItem> parts) {
        for (int i = 0; i + 1 < parts.size(); i++) {
            long whole = parts.get(i).most();
            long sum = 0;
            for (int k = i + 1; k < parts.size() && sum <= whole; k++) {
                sum += parts.get(k).most();
                if (k > i + 1 && Math.abs(whole - sum) * FEW <= whole) {
                    return true;
                }
            }
        }
        return false;
    }

    // "garrison: 24,107, relief army: 45,000"
    private static boolean isSummand(StrengthItem part) {
        boolean named = part.noun() != CountedNoun.NONE || part.headed();
        return named && part.figure().min() != null && part.figure().unread() == null;
    }

    private static List<StrengthItem> parts(List<StrengthItem> items) {
        return items.stream()
                .filter(item -> (item.countsPersons() || item.isUnknownForce()) && !item.share())
                .toList();
    }

    private Figure sum(StrengthScanner.Strengths strengths) {
        List<FigurePhrase> parts =
                parts(strengths.items()).stream().map(StrengthItem::figure).toList();
        long min = 0;
        long max = 0;
        boolean open = strengths.openUpwards();
        for (FigurePhrase part : parts) {
            min += Objects.requireNonNull(part.min());
            open |= part.max() == null;
            max += part.max() == null ? 0 : part.max();
        }
        boolean about = parts.stream().anyMatch(part -> part.qualifier() == Qualifier.ABOUT);
        if (open) {
            return new Figure(min, null, Qualifier.AT_LEAST, line.value());
        }
        Qualifier qualifier = about ? Qualifier.ABOUT : min == max ? Qualifier.EXACT : Qualifier.RANGE;
        return new Figure(min, max, qualifier, line.value());
    }

    private void leaveOut(String words, String reason) {
        notices.add(new Notice(line.line(), words, reason));
    }

    /** The figure of the whole side; null, and a notice unless the line is without figures, where none is for certain. */
    private @Nullable StrengthItem whole(List<StrengthItem> items) {
        List<StrengthItem> persons =
                items.stream().filter(StrengthItem::countsPersons).toList();
        List<StrengthItem> own = persons.stream().filter(item -> !item.share()).toList();
        StrengthItem total =
                persons.stream().filter(StrengthItem::total).findFirst().orElse(null);
        if (total != null || own.isEmpty()) {
            // "1,500 Tuaregs"
            if (total == null && items.size() == 1 && items.get(0).isUnknownForce()) {
                return items.get(0);
            }
            if (total == null && !items.isEmpty()) {
                leaveOut(line.value(), "no figure of persons understood");
            }
            return total;
        }
        StrengthItem first = own.get(0);
        boolean greaterUnknown = items.stream()
                .anyMatch(item -> item.noun() == CountedNoun.UNKNOWN
                        && (item.most() > first.most() || !first.general() && item.isUnknownForce()));
        boolean rivals = persons.stream().filter(StrengthItem::oneOfSeveral).count() > 1;
        boolean alone = own.size() == 1 || !rivals && leads(first, own) && !anotherForceBehindThings(items, first);
        if (alone && !greaterUnknown) {
            return first;
        }
        hasSeveral = true;
        return null;
    }

    // "4,200, 2,800 armored cavalry, 1,400 footmen": the first is the sum of the others
    private boolean leads(StrengthItem first, List<StrengthItem> own) {
        List<StrengthItem> others = own.subList(1, own.size());
        long rest = others.stream().mapToLong(StrengthItem::most).sum();
        boolean separate = first.noun() != CountedNoun.NONE
                && rest != first.most()
                && others.stream().anyMatch(other -> other.most() * FEW > first.most() && isOtherForce(other));
        boolean total = others.size() > 1 && Math.abs(rest - first.most()) * FEW <= first.most();
        return (total || !first.headed())
                && !separate
                && (first.general() || others.stream().allMatch(StrengthItem::headed))
                && others.stream().allMatch(item -> item.most() <= first.most());
    }

    // "300 soldiers, 200 militiamen"; infantry may be among the soldiers
    private boolean isOtherForce(StrengthItem item) {
        return !item.headed() && !item.general() && item.noun().countsPersons() && !says(item, ARM);
    }

    /** Whether the words behind its number have one of these. */
    private boolean says(StrengthItem item, PhraseTable<String> words) {
        int from = item.figure().next();
        int to = from;
        while (to < passage.size() && passage.token(to).isWord()) {
            to++;
        }
        return words.firstIn(passage.tokens(), from, to) >= 0;
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
                    && says(item, StrengthNouns.WHOLE_FORCE)) {
                return true;
            }
            things |= item.noun() == CountedNoun.THINGS;
        }
        return false;
    }
}
