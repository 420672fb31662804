package org.conflictevents.reading.prose;

import java.util.List;
import java.util.Objects;
import org.conflictevents.article.Article;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.DateReading;
import org.conflictevents.reading.model.InfoboxReading;
import org.conflictevents.reading.party.ClaimantResolver;
import org.conflictevents.reading.party.Party;
import org.conflictevents.reading.prose.sentence.DayContext;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a battle before its prose is read.
 *
 * @param name the battle's
 * @param date null where it is not known
 * @param names the words that its sides are known by
 * @param claims those of the infobox
 */
public record BattleContext(
        Article article,
        String name,
        @Nullable DateReading date,
        NamedSides names,
        ClaimantResolver claimants,
        List<ClaimReading> claims) {

    public static BattleContext of(Article article, InfoboxReading infobox) {
        List<Party> parties = Party.of(infobox.sides());
        ClaimantResolver claimants = new ClaimantResolver(parties);
        NamedSides names = new NamedSides(claimants, parties);
        return new BattleContext(article, infobox.name(), infobox.date(), names, claimants, infobox.claims());
    }

    DayContext days() {
        return date == null
                ? new DayContext(null, null, null, null)
                : new DayContext(date.start(), date.end(), null, null);
    }

    /** Whether the infobox gives the very same figure, and not by mere chance, as small figures of long fights may be. */
    boolean isInInfobox(VictimAttribution whose, CasualtyType type, FigurePhrase figure) {
        Long least = figure.min();
        boolean telling = least != null && (least >= 100 || days().lastsAtMost(least >= 10 ? 120 : 3));
        return telling
                && claims.stream()
                        .filter(claim -> isAbout(claim, whose, type) && !claim.partOfTotal())
                        .map(ClaimReading::figure)
                        .anyMatch(claimed -> claimed.min() != null
                                && Objects.equals(claimed.min(), figure.min())
                                && Objects.equals(claimed.max(), figure.max()));
    }

    /** Whether the infobox gives nothing but figures more than twice as high, so that this one can be of a part only. */
    boolean isFarBelowInfobox(VictimAttribution whose, CasualtyType type, FigurePhrase figure) {
        Long highest = figure.max() == null ? figure.min() : figure.max();
        List<Figure> claimed = claims.stream()
                .filter(claim -> isAbout(claim, whose, type))
                .map(ClaimReading::figure)
                .filter(other -> other.min() != null || other.max() != null)
                .toList();
        return highest != null
                && !claimed.isEmpty()
                && claimed.stream().allMatch(other -> (other.min() == null ? other.max() : other.min()) > 2 * highest);
    }

    private static boolean isAbout(ClaimReading claim, VictimAttribution whose, CasualtyType type) {
        return claim.subject().equals(new CasualtySubject(whose.side(), whose.victims(), type));
    }
}
