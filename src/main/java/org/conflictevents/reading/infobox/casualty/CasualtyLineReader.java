package org.conflictevents.reading.infobox.casualty;

import java.util.ArrayList;
import java.util.List;
import org.conflictevents.article.Article;
import org.conflictevents.article.InfoboxLine;
import org.conflictevents.reading.infobox.casualty.CasualtyItem.Trait;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.language.Unread;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.Reading;
import org.conflictevents.reading.party.ClaimantResolver;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/** Reads a {@code Casualties} line: a claim for each figure of persons, a notice for each other. */
public final class CasualtyLineReader {

    private static final PhraseTable<String> AMBIGUOUS = Lexicon.phrases("casualty-line-words.txt", "AMBIGUOUS");
    private static final PhraseTable<String> CAUSE = Lexicon.phrases("casualty-line-words.txt", "CAUSE");
    private static final PhraseTable<String> SURVIVED = Lexicon.phrases("casualty-line-words.txt", "SURVIVED");
    private static final PhraseTable<String> THOSE = Lexicon.phrases("casualty-line-words.txt", "THOSE");
    private static final PhraseTable<String> TOTAL = Lexicon.phrases("casualty-line-words.txt", "TOTAL");

    private static final double NEARLY = 0.9;

    private static final String UNTOLD =
            "no word tells what happened to those counted: say it behind the figure, as in \"40 soldiers killed\"";
    private static final String UNREAD_DAY = "figures of an infobox are read without the day on which they were given:"
            + " tell it in a sentence, as in \"On 7 March Mali said that 12 soldiers were killed\"";
    private static final String LOST_THINGS = "may count things: say who was lost, as in \"12 men lost\"";
    private static final String AMBIGUOUS_FIGHTERS =
            "may count aircraft: say what happened to the fighters, as in \"12 fighters killed\"";

    private final TokenizedText passage;
    private final List<CasualtyItem> items;
    private final CasualtyClaims claims;
    private final List<CasualtyItem.Counted> counted = new ArrayList<>();
    /** The figure that shares behind it are parts of. */
    private CasualtyItem.@Nullable Counted whole;

    private CasualtyLineReader(TokenizedText passage, List<CasualtyItem> items, CasualtyClaims claims) {
        this.passage = passage;
        this.items = items;
        this.claims = claims;
    }

    /**
     * @param side null where the line's number belongs to no side of the fight
     */
    public static Reading<List<ClaimReading>> read(
            Article article, InfoboxLine line, @Nullable Integer side, ClaimantResolver parties) {
        TokenizedText passage = TokenizedText.of(article, line);
        PartNames names = new PartNames(passage, side, parties);
        UnmarkedSources unmarked = new UnmarkedSources(article, passage, side, parties);
        List<CasualtyItem> items =
                SharedCasualtyTypes.complete(passage, CasualtyScanner.scan(passage, unmarked, names));
        CasualtyClaims claims = new CasualtyClaims(article, passage, side, parties);
        CasualtyLineReader reader = new CasualtyLineReader(passage, items, claims);
        reader.read();
        LineTotals totals = new LineTotals(passage, reader.counted);
        CasualtyParts parts = new CasualtyParts(passage, side, names, totals, reader.counted);
        for (int i = 0; i < reader.counted.size(); i++) {
            CasualtyItem.Counted item = reader.counted.get(i);
            claims.claim(item, parts.part(i), totals.isOfTotal(i), totals.isEverybody(item.item()));
        }
        UnreadDays.in(passage).forEach(day -> claims.leaveOut(day, UNREAD_DAY));
        if (items.isEmpty() && passage.size() > 0) {
            claims.leaveOut(new TokenRange(0, passage.size()), "no figure understood");
        }
        return claims.reading();
    }

    // article: "- Casualties2: 17 killed (per Mali), 100 apprehended (per Mali)"
    private void read() {
        boolean thingsBefore = false;
        for (int i = 0; i < items.size(); i++) {
            CasualtyItem item = items.get(i);
            CasualtyItem after = i + 1 < items.size() ? items.get(i + 1) : null;
            CasualtyType type = type(item);
            String refusal = refusal(item, after, thingsBefore);
            if (refusal == null && type != null) {
                // "100 Azerbaijani and 85 Armenian civilians killed"
                boolean shares = item.is(Trait.JOINED)
                        && item.is(Trait.PEOPLE)
                        && after != null
                        && after.counts(CountedNoun.CIVILIANS);
                boolean civilians = shares || item.isAboutCivilians(goesOn(item, type)) && !isOfMore(item, type);
                CasualtyItem.Counted one = new CasualtyItem.Counted(item, type, civilians);
                counted.add(one);
                whole = item.is(Trait.SHARE) ? whole : one;
                thingsBefore = false;
            } else {
                claims.leaveOut(item, refusal != null ? refusal : UNTOLD);
                thingsBefore |= item.noun() == CountedNoun.THINGS
                        || item.is(Trait.DAMAGED)
                        || item.heading().things();
            }
        }
    }

    // "700+ civilians killed (250 executed), 40 missing"; not "11 civilians killed, 40 killed", nor behind a share
    private boolean goesOn(CasualtyItem item, CasualtyType type) {
        return whole != null && whole.civilians() && (item.is(Trait.SHARE) || whole.type() != type);
    }

    // "civilian deaths: 110 killed by bombs, 130 in the fighting, total: 240", but not "civilians: 10 killed, total:
    // 50"
    private boolean isOfMore(CasualtyItem item, CasualtyType type) {
        long civilians = counted.stream()
                .filter(one -> one.civilians() && one.type() == type)
                .mapToLong(one -> one.item().figure().most())
                .sum();
        return item.heading().total() && civilians > 0 && item.figure().most() * NEARLY > civilians;
    }

    private @Nullable String refusal(CasualtyItem item, @Nullable CasualtyItem after, boolean thingsBefore) {
        boolean fighters = AMBIGUOUS.firstIn(passage.tokens(), item.figure().next(), item.next()) >= 0;
        // "4 fighters destroyed (2 fighters lost by the Malian Air Force)"
        if (fighters && (isAmbiguous(item) || thingsBefore && item.is(Trait.SHARE))) {
            return AMBIGUOUS_FIGHTERS;
        }
        boolean unharmed = item.ownType() == null || item.ownType() == CasualtyType.OTHER;
        if (unharmed && SURVIVED.firstIn(passage.tokens(), item.figure().next(), item.next() + 1) >= 0) {
            return Unread.SPARED.reason();
        }
        // "1 Harrier lost"
        boolean lost = item.noun() == CountedNoun.UNKNOWN && passage.is(item.next() - 1, "lost");
        return lost ? LOST_THINGS : MaterielCheck.reason(item, after, thingsBefore);
    }

    // beside losses of which more is told
    private boolean isAmbiguous(CasualtyItem item) {
        boolean untold = !item.isTyped() && item.heading().type() == null && !item.is(Trait.SHARE);
        return untold
                && items.stream()
                        .anyMatch(other -> other != item && (other.isTyped() || other.noun() == CountedNoun.THINGS));
    }

    private @Nullable CasualtyType type(CasualtyItem item) {
        if (item.ownType() != null) {
            return item.ownType();
        }
        if (item.heading().type() != null) {
            return item.heading().type();
        }
        boolean persons = item.noun().countsPersons();
        // "10,000 killed (2,000 militiamen)", "12 killed (1 non-combat)", "12 killed, of whom 3 by mines", "50 killed
        // (French: 20)"
        boolean cause = CAUSE.beginsAt(passage.tokens(), item.figure().next());
        int first = item.figure().first();
        boolean those = THOSE.firstIn(passage.tokens(), first - 1, item.figure().next() + 2) >= 0;
        boolean ofThose = item.noun() == CountedNoun.NONE && (those || passage.is(first - 1, ":"));
        if (item.is(Trait.SHARE) && item.figure().isVague()) {
            return null;
        }
        if (item.is(Trait.SHARE) && (persons || cause || ofThose) && whole != null) {
            return whole.type();
        }
        boolean total = item.figure().first() > 0
                && TOTAL.has(passage.token(item.figure().first() - 1));
        boolean bare = item.noun() == CountedNoun.NONE && !item.is(Trait.SHARE) && (total || !item.is(Trait.LOOSE));
        return persons || bare ? CasualtyType.CASUALTIES : null;
    }
}
