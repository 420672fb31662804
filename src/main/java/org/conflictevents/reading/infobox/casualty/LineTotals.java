package org.conflictevents.reading.infobox.casualty;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.conflictevents.reading.infobox.casualty.CasualtyItem.Trait;
import org.conflictevents.reading.infobox.line.ItemSeparator;
import org.conflictevents.reading.infobox.line.Phases;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Which figures of a line are totals, of the side or of one contingent, and which are parts of them. */
final class LineTotals {

    private static final PhraseTable<String> TOTAL = Lexicon.phrases("casualty-line-words.txt", "TOTAL");
    private static final PhraseTable<String> EVERYBODY = Lexicon.phrases("casualty-line-words.txt", "EVERYBODY");

    private final TokenizedText passage;
    private final List<CasualtyItem.Counted> counted;
    /** Indices of the totals, and the contingent of each; null for that of all. */
    private final BitSet total;

    private final Map<Integer, @Nullable TokenRange> contingents = new HashMap<>();

    LineTotals(TokenizedText passage, List<CasualtyItem.Counted> counted) {
        this.passage = passage;
        this.counted = counted;
        this.total = new BitSet(counted.size());
        for (int i = 0; i < counted.size(); i++) {
            total.set(i, isTotal(counted.get(i).item()));
        }
        total.stream().forEach(i -> contingents.put(i, contingentOf(i)));
    }

    /** Whether the words around a figure call it a total: "10,300 overall", "total of 428 killed". */
    boolean isTotal(CasualtyItem item) {
        int first = item.figure().first();
        int next = Math.min(passage.size(), item.next() + 2);
        int end = item.figure().next();
        while (end < next && (end < item.next() || passage.token(end).isWord())) {
            end++;
        }
        // "5 killed Total: 29 killed"
        end = passage.is(end, ":") ? item.next() : end;
        return item.heading().total()
                || TOTAL.firstIn(passage.tokens(), item.figure().next(), end) >= 0
                || first > 0 && TOTAL.has(passage.token(first - 1))
                || first > 1 && passage.is(first - 1, "of") && TOTAL.has(passage.token(first - 2));
    }

    /** Whether it counts people of all sides and none: "38 killed overall", "150 wounded on both sides". */
    boolean isEverybody(CasualtyItem item) {
        int end = item.figure().next();
        int limit = Math.min(passage.size(), item.next() + 4);
        while (end < limit && !ItemSeparator.at(passage, end) && !passage.opensBracket(end)) {
            end++;
        }
        return isTotal(item)
                || isMixed(item)
                || EVERYBODY.firstIn(passage.tokens(), item.figure().next(), end) >= 0;
    }

    static boolean isMixed(CasualtyItem item) {
        return item.counts(CountedNoun.CIVILIANS) && item.counts(CountedNoun.PERSONS);
    }

    /** Whether a total of the same fate by the same speaker stands in the line, which is no less. */
    boolean isOfTotal(int index) {
        CasualtyItem.Counted one = counted.get(index);
        return !total.get(index)
                && IntStream.range(0, counted.size())
                        .filter(i -> i != index && isPart(one, counted.get(i)))
                        .anyMatch(i -> total.get(i)
                                ? isWithin(one.item(), contingent(i))
                                : comprises(counted.get(i).item(), one.item()));
    }

    private static boolean isPart(CasualtyItem.Counted one, CasualtyItem.Counted total) {
        return total.type() == one.type()
                && total.civilians() == one.civilians()
                && total.item().sources().equals(one.item().sources())
                && atMost(one.item(), total.item());
    }

    // "14,000 men, 2,000 killed or missing", "300 dead, 2 executed"
    private boolean comprises(CasualtyItem whole, CasualtyItem part) {
        boolean mix = part.types().size() > 1 && whole.types().size() <= 1;
        boolean executed = ListedFates.mayBeAmongOthers(passage.token(part.next() - 1))
                && !ListedFates.mayBeAmongOthers(passage.token(whole.next() - 1));
        boolean alone = !whole.is(Trait.SHARE) && part.noun() == CountedNoun.NONE;
        return (mix || executed)
                && alone
                && part.figure().most() <= whole.figure().most()
                && Objects.equals(whole.heading().contingent(), part.heading().contingent());
    }

    private static boolean isWithin(CasualtyItem item, @Nullable TokenRange contingent) {
        return contingent == null || contingent.equals(item.heading().contingent());
    }

    private static boolean atMost(CasualtyItem part, CasualtyItem total) {
        Long max = total.figure().max();
        Long min = part.figure().min();
        return max == null || min == null || min <= max;
    }

    /**
     * The contingent whose total a figure is: which another follows, or whose figures make it rather than those of all:
     * "France: 30 killed, 40 wounded, 70 overall; Spain: 10 killed". Null where it is that of all.
     */
    @Nullable
    TokenRange contingent(int index) {
        return contingents.get(index);
    }

    private @Nullable TokenRange contingentOf(int index) {
        CasualtyItem item = counted.get(index).item();
        TokenRange contingent = item.heading().contingent();
        // "1941: 85,371, 1942: 267,327, total: 352,698"
        if (contingent == null || item.heading().total() && Phases.are(passage, contingent)) {
            return null;
        }
        long own = 0;
        long all = 0;
        boolean followed = false;
        for (int i = 0; i < counted.size(); i++) {
            CasualtyItem other = counted.get(i).item();
            boolean summand = !total.get(i) && !other.is(Trait.SHARE);
            boolean same = contingent.equals(other.heading().contingent());
            own += i < index && summand && same ? other.figure().most() : 0;
            all += i < index && summand ? other.figure().most() : 0;
            followed |= i > index && summand && !same && other.heading().contingent() != null;
        }
        long apart = Math.abs(item.figure().most() - own);
        boolean nearer = own == all
                ? apart * 10 <= own
                : !item.heading().total() && apart < Math.abs(item.figure().most() - all);
        return followed || own == 0 || nearer ? contingent : null;
    }
}
