package org.conflictevents.reading.infobox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.conflictevents.article.Article;
import org.conflictevents.article.InfoboxLine;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.ClaimantReading;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Figure;
import org.conflictevents.vocabulary.Origin;
import org.conflictevents.vocabulary.Qualifier;
import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

/** Makes claims of a {@code Casualties} line of the infobox, and notices of its figures that are none. */
final class CasualtyLineReader {

    private static final long FEW = 100;

    private final Article article;
    private final TokenizedText passage;
    private final @Nullable Integer side;
    private final Function<String, ClaimantReading> claimants;
    private final List<ClaimReading> claims = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private boolean civilians;
    private @Nullable CasualtyType whole;

    /**
     * @param side null where the line's number belongs to no side of the fight
     */
    CasualtyLineReader(
            Article article, InfoboxLine line, @Nullable Integer side, Function<String, ClaimantReading> claimants) {
        this.article = article;
        this.passage = TokenizedText.of(article, line);
        this.side = side;
        this.claimants = claimants;
    }

    // article: "- Casualties2: 17 killed (per Mali), 100 apprehended (per Mali)"
    void read() {
        List<CasualtyItem> items = new CasualtyScanner(passage).items();
        new SharedCasualtyTypes(passage).complete(items);
        CasualtyItem before = null;
        boolean thingsBefore = false;
        for (int i = 0; i < items.size(); i++) {
            CasualtyItem item = items.get(i);
            CasualtyItem after = i + 1 < items.size() ? items.get(i + 1) : null;
            String refusal = refusal(item, after, thingsBefore);
            if (refusal == null) {
                civilians = aboutCivilians(item, before) || sharesCivilians(item, after);
                CasualtyType type = type(item, after);
                claims.add(claim(item, type));
                whole = item.share() ? whole : type;
            } else {
                notices.add(new Notice(line(item), passage.words(item.first(), item.next()), refusal));
            }
            thingsBefore = refusal != null && (item.noun() == CountedNoun.THINGS || item.damaged() || thingsBefore);
            before = item;
        }
        if (items.isEmpty() && passage.size() > 0) {
            notices.add(new Notice(passage.line(), passage.words(0, passage.size()), "no figure understood"));
        }
    }

    // "Notes: 150,000 civilians killed, 700,000 expelled": figures of no side, where the words tell what happened
    void readNotes() {
        for (CasualtyItem item : new CasualtyScanner(passage).items()) {
            boolean told = item.ownType() != null && !item.figure().isVague();
            if (told && refusal(item, null, false) == null) {
                civilians = aboutCivilians(item, item);
                claims.add(claim(item, item.ownType()));
            } else if (told || item.noun().countsPersons()) {
                String words = passage.words(item.first(), item.next());
                notices.add(new Notice(line(item), words, "a note that is not read as a casualty figure"));
            }
        }
    }

    List<ClaimReading> claims() {
        return claims;
    }

    List<Notice> notices() {
        return notices;
    }

    /** Why no claim is made of an item; null where one is. */
    private @Nullable String refusal(CasualtyItem item, @Nullable CasualtyItem after, boolean thingsBefore) {
        // "77 british and 20 us aircraft"
        if (item.joined()
                && item.ofPeople()
                && !item.isTyped()
                && after != null
                && after.noun() == CountedNoun.THINGS) {
            return "counts things, not persons";
        }
        if (item.noun() == CountedNoun.MEASURES && !harmsPersons(item)) {
            return "counts no persons";
        }
        if (item.noun() == CountedNoun.THINGS
                || (item.damaged() && (!item.noun().countsPersons() || item.ofPeople() && !item.isTyped()))) {
            return "counts things, not persons";
        }
        if (item.noun() == CountedNoun.UNITS && !harmsPersons(item)) {
            return "counts units, not persons";
        }
        boolean bare = item.noun() == CountedNoun.NONE && !harmsPersons(item);
        if (bare && item.header().things()) {
            return "counts things, not persons";
        }
        if (bare && thingsBefore && (item.isTyped() ? mayBeThings(item) : item.qualified() || item.share())) {
            return "follows a figure of things, so it may not count persons";
        }
        return type(item, after) == null ? "no word tells what happened to those counted" : null;
    }

    private static boolean harmsPersons(CasualtyItem item) {
        return item.types().contains(CasualtyType.KILLED)
                || item.types().contains(CasualtyType.INJURED)
                || item.types().contains(CasualtyType.MISSING)
                || item.types().contains(CasualtyType.KILLED_OR_INJURED);
    }

    // "2 frigates sunk, 3 captured"
    private static boolean mayBeThings(CasualtyItem item) {
        boolean either = item.ownType() == CasualtyType.CAPTURED || item.ownType() == CasualtyType.CASUALTIES;
        Long max = item.figure().max() == null
                ? item.figure().min()
                : item.figure().max();
        return either && (max == null || max < FEW);
    }

    private @Nullable CasualtyType type(CasualtyItem item, @Nullable CasualtyItem after) {
        CasualtyType own = item.ownType();
        if (own != null) {
            return own;
        }
        // "one officer and 5 men killed"
        boolean joined = item.joined() && after != null && after.segment() == item.segment();
        if (joined
                && after.ownType() != null
                && item.noun() != CountedNoun.NONE
                && !item.header().loose()) {
            return after.ownType();
        }
        if (item.header().type() != null) {
            return item.header().type();
        }
        boolean persons = item.noun().countsPersons();
        // "10,000 killed (2,000 militiamen)"
        if (item.share() && persons && whole != null) {
            return whole;
        }
        boolean bare = item.noun() == CountedNoun.NONE && !item.share() && !item.loose();
        return persons || bare ? CasualtyType.CASUALTIES : null;
    }

    private ClaimReading claim(CasualtyItem item, CasualtyType type) {
        int start = passage.start(item.first());
        int end = passage.endBefore(item.quoteNext());
        String text = passage.words(item.first(), item.next());
        if (item.figure().beyond()) {
            notices.add(new Notice(line(item), text, "more than any population: kept as words"));
        }
        // The column says whose losses a figure is among, civilians of a side included.
        return new ClaimReading(
                side,
                side != null ? null : civilians ? Victims.CIVILIANS : Victims.UNKNOWN,
                type,
                figure(item, text),
                null,
                item.names().stream().map(claimants).toList(),
                Origin.INFOBOX,
                item.share() || item.partial(),
                article.text().substring(start, end),
                null,
                article.codePoint(start),
                article.codePoint(end),
                line(item));
    }

    private static Figure figure(CasualtyItem item, String text) {
        Figure figure = item.figure().figure(text);
        boolean about =
                item.estimated() && (figure.qualifier() == Qualifier.EXACT || figure.qualifier() == Qualifier.RANGE);
        return about ? new Figure(figure.min(), figure.max(), Qualifier.ABOUT, text) : figure;
    }

    // "100 Azerbaijani and 85 Armenian civilians killed"
    private static boolean sharesCivilians(CasualtyItem item, @Nullable CasualtyItem after) {
        boolean people = item.joined() && item.noun() != CountedNoun.NONE && item.ofPeople();
        return people && after != null && after.counts(CountedNoun.CIVILIANS);
    }

    // "700+ civilians killed, 40 missing": the second figure is about civilians too
    private boolean aboutCivilians(CasualtyItem item, @Nullable CasualtyItem before) {
        if (item.counts(CountedNoun.PERSONS)) {
            return false;
        }
        if (item.counts(CountedNoun.CIVILIANS) || item.header().civilians()) {
            return true;
        }
        return civilians
                && before != null
                && item.noun() == CountedNoun.NONE
                && item.header().from() < 0;
    }

    private int line(CasualtyItem item) {
        return article.line(passage.start(item.first()));
    }
}
