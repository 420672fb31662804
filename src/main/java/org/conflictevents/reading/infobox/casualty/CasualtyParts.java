package org.conflictevents.reading.infobox.casualty;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conflictevents.reading.infobox.casualty.CasualtyItem.Trait;
import org.conflictevents.reading.infobox.line.Phases;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.Countries;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.vocabulary.Part;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a side each figure of a line counts: "policemen" of "24 soldiers and 3 policemen killed", "France" of
 * "France: 3,373 dead". The nouns of one speaker are parts where there are several; a lone "24 soldiers killed" is the side's.
 */
final class CasualtyParts {

    private static final PhraseTable<String> CIVILIANS = Lexicon.phrases("persons.txt", "CIVILIANS");

    private final TokenizedText passage;
    private final @Nullable Integer side;
    private final List<CasualtyItem.Counted> counted;
    private final LineTotals totals;
    private final PartNames names;
    private final ListedFates fates;
    /** Whether the line has losses of a contingent beside others. */
    private final boolean severalContingents;
    /** Whether it tells several phases of the battle apart. */
    private final boolean severalPhases;
    /** Whether the figures of a speaker are told apart by their nouns. */
    private final Map<List<String>, Boolean> toldApart;

    /**
     * @param side null where the line is about nobody's side
     */
    CasualtyParts(
            TokenizedText passage,
            @Nullable Integer side,
            PartNames names,
            LineTotals totals,
            List<CasualtyItem.Counted> counted) {
        this.passage = passage;
        this.side = side;
        this.names = names;
        this.totals = totals;
        this.counted = counted;
        this.fates = new ListedFates(passage, counted);
        List<CasualtyItem> items =
                counted.stream().map(CasualtyItem.Counted::item).toList();
        this.severalContingents = items.stream()
                        .filter(item -> !totals.isTotal(item) && !item.is(Trait.SHARE))
                        .map(item -> item.heading().contingent())
                        .map(words -> words == null || Phases.are(passage, words) ? "" : words.toString())
                        .distinct()
                        .count()
                > 1;
        this.severalPhases = items.stream()
                        .flatMap(item -> item.is(Trait.REMARKED)
                                ? Stream.of(item.whom())
                                : Stream.ofNullable(item.heading().contingent()))
                        .filter(words -> Phases.are(passage, words))
                        .map(passage::words)
                        .distinct()
                        .count()
                > 1;
        this.toldApart = items.stream()
                .map(CasualtyItem::sources)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::hasSeveralNouns));
    }

    /** The part that an item counts; null where it is the whole or nothing tells. */
    @Nullable
    Part part(int index) {
        CasualtyItem item = counted.get(index).item();
        TokenRange contingent = totals.isTotal(item) && totals.contingent(index) == null ? null : headed(item);
        TokenRange own = own(index);
        TokenRange fate = own == null && !totals.isTotal(item) ? fates.words(index) : null;
        boolean further = contingent == null
                || Phases.are(passage, contingent)
                || counted.get(index).civilians()
                || item.is(Trait.REMARKED);
        TokenRange words = fate != null ? fate : own != null && further ? own : contingent;
        if (words == null || side == null && totals.isEverybody(item)) {
            return null;
        }
        boolean both = !words.equals(contingent) && !item.heading().civilians();
        String group = contingent != null && both
                ? passage.words(contingent) + ": " + passage.words(words)
                : passage.words(words);
        boolean exclude = fate != null || names.excludeOthers(words);
        return new Part(group, item.is(Trait.JOINED) || endsList(index) || exclude);
    }

    // "1,112 soldiers and 54 officers"
    private boolean endsList(int index) {
        CasualtyItem before = index == 0 ? null : counted.get(index - 1).item();
        return counted.get(index).item().is(Trait.LISTED)
                || before != null && before.is(Trait.JOINED) && !before.isTyped();
    }

    /** The words of an item that name its part. */
    private @Nullable TokenRange own(int index) {
        CasualtyItem item = counted.get(index).item();
        if (totals.isTotal(item) || LineTotals.isMixed(item)) {
            return null;
        }
        TokenRange own = named(item);
        boolean part = own != null && (isPart(item, own) || isAmongOthers(counted.get(index), own));
        return own == null ? goingOn(index) : part ? own : null;
    }

    /** The contingent that stands before an item, if it is not the only one. */
    private @Nullable TokenRange headed(CasualtyItem item) {
        TokenRange words = item.heading().contingent();
        if (words == null || side == null && item.heading().civilians() && words.size() == 1) {
            return null;
        }
        if (Phases.are(passage, words)) {
            return severalPhases && !item.is(Trait.SHARE) ? words : null;
        }
        // "50 killed (French: 20)"
        boolean share = item.is(Trait.SHARE) && words.to() + 1 == item.figure().first();
        // "Malian civilians"
        boolean people = side == null && Countries.at(passage.tokens(), words.from()) != null;
        return severalContingents || share || people || names.arePart(words) ? words : null;
    }

    // "125 soldiers killed and 100 wounded": 100 soldiers; not "24 soldiers killed, 3 policemen killed, 12 wounded"
    private @Nullable TokenRange goingOn(int index) {
        CasualtyItem item = counted.get(index).item();
        if (index == 0 || item.noun() != CountedNoun.NONE || item.heading().from() >= 0 || item.is(Trait.SHARE)) {
            return null;
        }
        int at = index - 1;
        while (at > 0 && counted.get(at).item().is(Trait.SHARE)) {
            at--;
        }
        CasualtyItem.Counted before = counted.get(at);
        boolean same = !endsList(at)
                && before.item().list() == item.list()
                && before.item().sources().equals(item.sources())
                && before.type() != counted.get(index).type()
                && (before.item().segment() == item.segment()
                        || at == 0
                        || counted.get(at - 1).type() != before.type())
                && !totals.isTotal(before.item());
        return same ? own(at) : null;
    }

    /** The words that name those counted; null where they do not, or name persons of every kind. */
    private @Nullable TokenRange named(CasualtyItem item) {
        if (item.is(Trait.REMARKED)) {
            return Phases.are(passage, item.whom()) && !severalPhases ? null : item.whom();
        }
        boolean persons = item.noun().countsPersons();
        TokenRange words = item.counts(CountedNoun.CIVILIANS) ? withCivilians(item) : item.whom();
        boolean name = !words.isEmpty()
                && item.noun() == CountedNoun.UNKNOWN
                && (passage.token(words.from()).isCapitalised() || item.is(Trait.LISTED));
        return words.isEmpty() || LineTotals.isMixed(item) || totals.isTotal(item) || !(persons || name) ? null : words;
    }

    // "1,000 loyalist civilian deaths", "600 killed civilians"
    private TokenRange withCivilians(CasualtyItem item) {
        for (int i = item.figure().next(); i < item.next(); i++) {
            PhraseTable.Match<CountedNoun> noun = CountedNoun.at(passage.tokens(), i);
            if (noun != null
                    && noun.value() == CountedNoun.CIVILIANS
                    && noun.next() > item.whom().to()) {
                return new TokenRange(item.whom().isEmpty() ? i : item.whom().from(), noun.next());
            }
        }
        return item.whom();
    }

    private boolean isPart(CasualtyItem item, TokenRange words) {
        boolean civilians = item.counts(CountedNoun.CIVILIANS);
        if (side == null && CIVILIANS.skip(passage.tokens(), words.from()) == words.to()) {
            return false;
        }
        return side != null && civilians
                || item.is(Trait.SHARE)
                || item.is(Trait.REMARKED)
                || toldApart.getOrDefault(item.sources(), false)
                || names.arePart(words);
    }

    // "500 killed, 2 generals killed"
    private boolean isAmongOthers(CasualtyItem.Counted one, TokenRange words) {
        return names.areRanks(words)
                && counted.stream()
                        .filter(other -> other.type() == one.type())
                        .map(CasualtyItem.Counted::item)
                        .anyMatch(other -> other.noun() == CountedNoun.NONE
                                && other.sources().equals(one.item().sources()));
    }

    private boolean hasSeveralNouns(List<String> sources) {
        List<String> nouns = counted.stream()
                .map(CasualtyItem.Counted::item)
                .filter(item -> item.sources().equals(sources) && !item.is(Trait.SHARE))
                .map(this::named)
                .filter(Objects::nonNull)
                .map(words -> passage.words(words).toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        return nouns.stream()
                .anyMatch(one -> nouns.stream()
                        .anyMatch(other ->
                                !stem(one).endsWith(stem(other)) && !stem(other).endsWith(stem(one))));
    }

    // "1 soldier killed, 3 soldiers wounded"
    private static String stem(String words) {
        return words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
    }
}
