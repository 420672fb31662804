package org.conflictevents.reading.infobox.casualty;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conflictevents.reading.infobox.casualty.CasualtyItem.Trait;
import org.conflictevents.reading.infobox.line.ItemSeparator;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.Countries;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.party.ClaimantResolver;
import org.conflictevents.vocabulary.Part;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a side each figure of a line counts: "policemen" of "24 soldiers and 3 policemen killed", "France" of
 * "France: 3,373 dead". The nouns of one speaker are parts where there are several; a lone "24 soldiers killed" is the side's.
 */
final class CasualtyParts {

    private static final PhraseTable<String> TOTAL = Lexicon.phrases("casualty-line-words.txt", "TOTAL");
    private static final PhraseTable<String> EVERYBODY = Lexicon.phrases("casualty-line-words.txt", "EVERYBODY");
    /** Persons that may be among those of other nouns. */
    private static final PhraseTable<String> RANKS = Lexicon.phrases("persons.txt", "PART");

    private final TokenizedText passage;
    private final @Nullable Integer side;
    private final ClaimantResolver parties;
    private final List<CasualtyItem.Counted> counted;
    /** Whether the line has losses of a contingent beside others. */
    private final boolean severalContingents;
    /** Whether the figures of a speaker are told apart by their nouns. */
    private final Map<List<String>, Boolean> toldApart;

    /**
     * @param side null where the line is about nobody's side
     */
    CasualtyParts(
            TokenizedText passage,
            @Nullable Integer side,
            ClaimantResolver parties,
            List<CasualtyItem.Counted> counted) {
        this.passage = passage;
        this.side = side;
        this.parties = parties;
        this.counted = counted;
        this.severalContingents = counted.stream()
                        .map(CasualtyItem.Counted::item)
                        .filter(item -> !isTotal(item) && !item.is(Trait.SHARE))
                        .map(item -> Objects.toString(item.heading().contingent()))
                        .distinct()
                        .count()
                > 1;
        this.toldApart = counted.stream()
                .map(CasualtyItem.Counted::item)
                .map(CasualtyItem::sources)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::hasSeveralNouns));
    }

    /** The part that an item counts; null where it is the whole or nothing tells. */
    @Nullable
    Part part(int index) {
        TokenRange words = words(index);
        return words == null
                ? null
                : new Part(
                        passage.words(words),
                        excludesOthers(words, counted.get(index).item()));
    }

    /** Whether a total of the same fate by the same speaker stands in the line, which is no less. */
    boolean isOfTotal(int index) {
        CasualtyItem.Counted one = counted.get(index);
        return !isTotal(one.item())
                && counted.stream()
                        .anyMatch(other -> isTotal(other.item())
                                && other.type() == one.type()
                                && other.civilians() == one.civilians()
                                && one.item().types().size()
                                        <= Math.max(1, other.item().types().size())
                                && other.item().sources().equals(one.item().sources())
                                && atMost(one.item(), other.item()));
    }

    private static boolean atMost(CasualtyItem part, CasualtyItem total) {
        Long max = total.figure().max();
        Long min = part.figure().min();
        return max == null || min == null || min <= max;
    }

    /** Whether the words around a figure call it a total: "10,300 overall", "total of 428 killed". */
    boolean isTotal(CasualtyItem item) {
        int first = item.figure().first();
        int next = Math.min(passage.size(), item.next() + 2);
        int end = item.figure().next();
        while (end < next && (end < item.next() || passage.token(end).isWord())) {
            end++;
        }
        return item.heading().total()
                || TOTAL.firstIn(passage.tokens(), item.figure().next(), end) >= 0
                || first > 0 && TOTAL.has(passage.token(first - 1))
                || first > 1 && passage.is(first - 1, "of") && TOTAL.has(passage.token(first - 2));
    }

    /** Whether it counts people of all sides and none: "38 killed overall", "150 wounded on both sides". */
    boolean isEverybody(CasualtyItem item) {
        int end = item.figure().next();
        while (end < passage.size() && !ItemSeparator.at(passage, end) && !passage.opensBracket(end)) {
            end++;
        }
        return isTotal(item)
                || isMixed(item)
                || EVERYBODY.firstIn(passage.tokens(), item.figure().next(), Math.min(end, item.next() + 4)) >= 0;
    }

    private @Nullable TokenRange words(int index) {
        CasualtyItem item = counted.get(index).item();
        if (isTotal(item) || isMixed(item) || side == null && isEverybody(item)) {
            return null;
        }
        TokenRange own = named(item);
        boolean headed = item.heading().contingent() != null && severalContingents;
        if (own == null) {
            return headed ? headed(item) : goingOn(index);
        }
        boolean ownCounts =
                !headed || item.counts(CountedNoun.CIVILIANS) || item.heading().civilians();
        return !ownCounts ? item.heading().contingent() : isPart(item, own) ? own : null;
    }

    private @Nullable TokenRange headed(CasualtyItem item) {
        TokenRange words = Objects.requireNonNull(item.heading().contingent());
        return side == null && item.heading().civilians() && words.size() == 1 ? null : words;
    }

    // "125 soldiers killed and 100 wounded": 100 soldiers
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
        boolean same = before.item().list() == item.list()
                && before.item().sources().equals(item.sources())
                && before.type() != counted.get(index).type()
                && !isTotal(before.item());
        return same ? words(at) : null;
    }

    /** The words that name those counted; null where they do not, or name persons of every kind. */
    private @Nullable TokenRange named(CasualtyItem item) {
        boolean persons = item.noun().countsPersons();
        TokenRange words = item.counts(CountedNoun.CIVILIANS) ? withCivilians(item) : item.whom();
        boolean name = !words.isEmpty()
                && item.noun() == CountedNoun.UNKNOWN
                && passage.token(words.from()).isCapitalised();
        return words.isEmpty() || isMixed(item) || isTotal(item) || !(persons || name) ? null : words;
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

    private static boolean isMixed(CasualtyItem item) {
        return item.counts(CountedNoun.CIVILIANS) && item.counts(CountedNoun.PERSONS);
    }

    private boolean isPart(CasualtyItem item, TokenRange words) {
        boolean civilians = item.counts(CountedNoun.CIVILIANS);
        if (side == null && civilians && words.size() == 1) {
            return false;
        }
        return side != null && civilians
                || item.is(Trait.SHARE)
                || toldApart.getOrDefault(item.sources(), false)
                || isForeign(words);
    }

    // "541 Syrian mercenaries" of Azerbaijan's losses
    private boolean isForeign(TokenRange words) {
        PhraseTable.Match<String> people = Countries.at(passage.tokens(), words.from());
        if (people == null || people.next() >= words.to()) {
            return false;
        }
        var party = parties.party(passage.words(words.from(), people.next()));
        return side != null && (party == null || party.side() != side);
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

    private boolean excludesOthers(TokenRange words, CasualtyItem item) {
        if (item.is(Trait.JOINED) || item.is(Trait.LISTED)) {
            return true;
        }
        int last = words.to() - 1;
        boolean people = Countries.at(passage.tokens(), words.from()) != null
                || parties.party(passage.words(words)) != null
                || CountedNoun.at(passage.tokens(), last) != null;
        return people && !RANKS.has(passage.token(last));
    }
}
