package org.conflictevents.reading.infobox.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.conflictevents.reading.infobox.casualty.CasualtyItem.Trait;
import org.conflictevents.reading.infobox.line.BracketRemark;
import org.conflictevents.reading.language.CasualtyWords;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.TokenizedText;
import org.jspecify.annotations.Nullable;

/** The items gathered so far from a casualties line: the one place that knows how far back words behind them reach. */
final class GatheredItems {

    private static final PhraseTable<String> AT_LEAST = Lexicon.phrases("qualifiers-after.txt", "AT_LEAST");

    private final List<CasualtyItemBuilder> items = new ArrayList<>();

    void add(CasualtyItemBuilder item) {
        items.add(item);
    }

    int size() {
        return items.size();
    }

    /** Those gathered since there were so many. */
    List<CasualtyItemBuilder> from(int first) {
        return items.subList(first, items.size());
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    CasualtyItemBuilder last() {
        return items.get(items.size() - 1);
    }

    /** Index after the last item and its attribution; 0 where there is none. */
    int quoteNext() {
        return items.isEmpty() ? 0 : last().quoteNext();
    }

    boolean isIn(int segment) {
        return !items.isEmpty() && last().segment() == segment;
    }

    /**
     * Attributes the items of the last statement: all three of "40 killed, 12 wounded, 3 captured (per SDF)". It begins
     * behind one that is attributed already, a semicolon or heading, or where a fate is told again: only the second of "40
     * killed, 50 killed (per SDF)".
     *
     * @param quoteEnd index after the attribution, which the last item quotes, and one whose share that is
     */
    void attribute(List<String> names, int quoteEnd) {
        int first = statementStart();
        if (first == items.size() - 1 && tellsFateOfBare(first)) {
            last().addTypes(items.get(first - 1).types());
        }
        for (int i = items.size() - 1; i >= first; i--) {
            boolean quoting = i == items.size() - 1 || items.get(i + 1).is(Trait.SHARE) && i == items.size() - 2;
            items.get(i).attribute(names, quoting ? quoteEnd : 0);
        }
    }

    // "12 killed according to Mali, 40 according to JNIM"; not "9 killed, 2 wounded per Mali, 40 per JNIM"
    private boolean tellsFateOfBare(int index) {
        if (index == 0
                || !items.get(index).isBare()
                || items.get(index).heading().type() != null) {
            return false;
        }
        CasualtyItemBuilder before = items.get(index - 1);
        boolean alone = index == 1 || !items.get(index - 2).attributedTo().equals(before.attributedTo());
        return alone
                && !before.attributedTo().isEmpty()
                && before.list() == items.get(index).list();
    }

    /** Attributes what a bracket tells: its bare figure is what others say of those before it, "34 killed (60 per AFP)". */
    void attribute(List<String> names, int quoteEnd, @Nullable CasualtyItemBuilder before) {
        if (before == null || last() == before || !last().isBare()) {
            attribute(names, quoteEnd);
            return;
        }
        last().addTypes(before.types());
        last().mark(Trait.SHARE, false);
        last().attribute(names, quoteEnd);
    }

    /** Takes in a bracket that says more of the last item: "(estimated)", "(killed and wounded)". */
    void qualify(TokenizedText passage, BracketRemark remark) {
        if (remark.estimates()) {
            last().mark(Trait.ESTIMATED, true);
        } else if (AT_LEAST.whole(passage.words(remark.words())) != null) {
            last().setLeast();
        } else if (passage.is(remark.words().to() - 1, "only")) {
            setPartial();
        } else if (!last().isTyped()) {
            last().addTypes(remark.types());
        }
    }

    private int statementStart() {
        int start = 0;
        for (int i = 0; i < items.size(); i++) {
            CasualtyItemBuilder item = items.get(i);
            int from = start;
            if (!item.attributedTo().isEmpty()) {
                start = i + 1;
            } else if (i > 0
                    && (items.get(i - 1).list() != item.list()
                            // "heavy, 1,000 captured (German claim)"
                            || isSize(items.get(i - 1)) && !isSize(item)
                            || IntStream.range(from, i).anyMatch(k -> item.repeats(items.get(k))))) {
                start = i;
            }
        }
        return start;
    }

    // "heavy", "unknown"
    private static boolean isSize(CasualtyItemBuilder item) {
        return item.isBare() && item.figure().isVague();
    }

    /** Whether a vague figure goes on with the last item: "unknown but heavy", "unknown, but few"; not "unknown, several wounded". */
    boolean goOn(TokenizedText passage, FigurePhrase figure) {
        if (items.isEmpty()) {
            return false;
        }
        boolean but = passage.is(figure.first() - 1, "but");
        int before = but ? figure.first() - 1 : figure.first();
        int end = passage.is(before - 1, ",") ? before - 1 : before;
        boolean told = CasualtyWords.at(passage.tokens(), figure.next()) != null;
        boolean vague = last().figure().isVague() && last().figure().unread() == null;
        return vague
                && last().isBare()
                && last().attributedTo().isEmpty()
                && (but || end < before)
                && last().quoteNext() == end
                && !passage.is(
                        figure.first(), passage.token(last().figure().first()).lower())
                && !told;
    }

    /**
     * Takes the items of the last statement that no noun tells apart for losses of one part or phase: "40 killed, 12 wounded
     * (first landing)".
     *
     * @param noun whether the last may have a noun as well: "21,369 men (6th army)"
     */
    void setPart(TokenRange words, boolean noun) {
        items.subList(statementStart(), items.size()).stream()
                .filter(item -> noun && item == last() || !item.is(Trait.REMARKED) && item.noun() == CountedNoun.NONE)
                .forEach(item -> item.setPart(words));
    }

    /** Bounds the items of the last statement to a part of the battle: both of "529 killed, 12 wounded (2 November only)". */
    void setPartial() {
        int first = statementStart();
        int at = items.size() - 1;
        do {
            items.get(at--).mark(Trait.PARTIAL, true);
        } while (at >= first
                && items.get(at).noun() != CountedNoun.THINGS
                && items.get(at + 1).noun() != CountedNoun.THINGS);
    }

    List<CasualtyItem> build() {
        return items.stream().map(CasualtyItemBuilder::build).toList();
    }
}
