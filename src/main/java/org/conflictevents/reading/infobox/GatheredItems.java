package org.conflictevents.reading.infobox;

import java.util.ArrayList;
import java.util.List;
import org.conflictevents.reading.infobox.CasualtyItem.Trait;

/** The items gathered so far from a casualties line: the one place that knows how far back words behind them reach. */
final class GatheredItems {

    private final List<CasualtyItemBuilder> items = new ArrayList<>();

    void add(CasualtyItemBuilder item) {
        items.add(item);
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    CasualtyItemBuilder last() {
        return items.get(items.size() - 1);
    }

    boolean isIn(int segment) {
        return !items.isEmpty() && last().segment() == segment;
    }

    /**
     * Attributes the items of the last segment, back to one that is attributed already: both of "40 killed 30 captured
     * (per SDF)".
     *
     * @param quoteEnd index after the attribution, which the last item quotes, and one whose share that is
     */
    void attribute(List<String> names, int quoteEnd) {
        for (int i = items.size() - 1; i >= 0 && items.get(i).segment() == last().segment(); i--) {
            if (items.get(i).isAttributed()) {
                return;
            }
            boolean quoting = i == items.size() - 1 || items.get(i + 1).is(Trait.SHARE);
            items.get(i).attribute(names, quoting ? quoteEnd : 0);
        }
    }

    /** Bounds to a part of the battle: "1,000 casualties, including 800 prisoners (in the south only)" are both partial. */
    void setPartial() {
        int at = items.size() - 1;
        while (at > 0 && items.get(at).is(Trait.SHARE)) {
            items.get(at--).mark(Trait.PARTIAL, true);
        }
        items.get(at).mark(Trait.PARTIAL, true);
    }

    List<CasualtyItem> build() {
        return items.stream().map(CasualtyItemBuilder::build).toList();
    }
}
