package org.conflictevents.reading.infobox.casualty;

import java.util.ArrayList;
import java.util.List;
import org.conflictevents.article.Article;
import org.conflictevents.reading.infobox.casualty.CasualtyItem.Trait;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.language.Unread;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.reading.model.Reading;
import org.conflictevents.reading.party.ClaimantResolver;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.Origin;
import org.conflictevents.vocabulary.Part;
import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

/** The claims of a line of casualties, made of its items one by one, and notices of those that are left out. */
final class CasualtyClaims {

    private final Article article;
    private final TokenizedText passage;
    private final @Nullable Integer side;
    private final ClaimantResolver parties;
    private final List<ClaimReading> claims = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    /**
     * @param side whose losses the line lists, civilians of that side included; null where it is no side's line
     */
    CasualtyClaims(Article article, TokenizedText passage, @Nullable Integer side, ClaimantResolver parties) {
        this.article = article;
        this.passage = passage;
        this.side = side;
        this.parties = parties;
    }

    Reading<List<ClaimReading>> reading() {
        return new Reading<>(claims, notices);
    }

    void leaveOut(CasualtyItem item, String reason) {
        leaveOut(item.text(), reason);
    }

    void leaveOut(TokenRange words, String reason) {
        notices.add(new Notice(article.line(passage.start(words.from())), passage.words(words), reason));
    }

    void claim(CasualtyItem.Counted counted, @Nullable Part part, boolean ofTotal, boolean everybody) {
        CasualtyItem item = counted.item();
        Unread unread = item.figure().unread();
        if (unread != null) {
            leaveOut(item, unread.reason());
        }
        if (unread != null && unread != Unread.BEYOND_ANY_POPULATION) {
            return;
        }
        int start = passage.start(item.quote().from());
        int end = passage.endBefore(item.quote().to());
        Victims none = counted.civilians() ? Victims.CIVILIANS : everybody ? Victims.ALL : Victims.UNKNOWN;
        claims.add(new ClaimReading(
                new CasualtySubject(side, side != null ? null : none, counted.type()),
                part,
                item.figure().figure(passage.words(item.text()), item.is(Trait.ESTIMATED)),
                null,
                item.sources().stream().map(parties::claimant).toList(),
                Origin.INFOBOX,
                article.codePoint(passage.start(0)),
                item.is(Trait.SHARE) || item.is(Trait.PARTIAL) || ofTotal,
                article.text().substring(start, end),
                null,
                article.codePoint(start),
                article.codePoint(end),
                article.line(start),
                false));
    }
}
