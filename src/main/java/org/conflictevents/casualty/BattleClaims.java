package org.conflictevents.casualty;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conflictevents.battle.Battle;
import org.conflictevents.battle.figure.FigureChoice;
import org.conflictevents.derivation.Chronology;
import org.conflictevents.derivation.Claim;
import org.conflictevents.derivation.Derivation;
import org.conflictevents.derivation.TimelineDay;
import org.conflictevents.vocabulary.Rule;

/** The claims of one battle, and what the derivation makes of them. */
final class BattleClaims {

    private final Battle battle;
    private final List<CasualtyClaim> stored;
    private final List<Claim> claims;

    /**
     * @param stored all claims of the battle, in the order of the article
     */
    BattleClaims(Battle battle, List<CasualtyClaim> stored) {
        this.battle = battle;
        this.stored = stored;
        this.claims = stored.stream().map(CasualtyClaim::claim).toList();
    }

    CasualtiesView casualties(FigureChoice choice) {
        return CasualtiesView.of(battle, choice, Derivation.derive(claims, choice.asOf(), choice.rule()));
    }

    TimelineView timeline(Rule rule) {
        Map<String, CasualtyClaim> byId =
                stored.stream().collect(Collectors.toMap(CasualtyClaim::id, Function.identity()));
        return new TimelineView(
                battle.id(),
                rule,
                Chronology.timeline(claims, rule).stream()
                        .map(day -> day(day, byId))
                        .toList(),
                stored.stream()
                        .filter(claim -> claim.claimedOn() == null)
                        .map(ClaimView::of)
                        .toList());
    }

    ClaimantsView claimants() {
        return ClaimantsView.of(battle.id(), stored);
    }

    private TimelineView.DayView day(TimelineDay day, Map<String, CasualtyClaim> byId) {
        return new TimelineView.DayView(
                day.date(),
                day.claims().stream()
                        .map(id -> ClaimView.asOf(day.date(), Objects.requireNonNull(byId.get(id))))
                        .toList(),
                day.figures().stream()
                        .map(figure -> DerivedFigureView.of(figure, battle))
                        .toList());
    }
}
