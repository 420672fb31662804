package org.conflictevents.seed.loading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.conflictevents.battle.Battle;
import org.conflictevents.casualty.CasualtyClaim;
import org.conflictevents.casualty.Claimant;
import org.conflictevents.casualty.Quotation;
import org.conflictevents.casualty.Standing;
import org.conflictevents.derivation.Chronology;
import org.conflictevents.derivation.Claim;
import org.conflictevents.derivation.Restatements;
import org.conflictevents.derivation.Statuses;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.ClaimantReading;
import org.conflictevents.seed.LoadedArticle;
import org.conflictevents.source.Source;
import org.conflictevents.vocabulary.ClaimStatus;
import org.jspecify.annotations.Nullable;

/** The claims of one article: from what was read, through how they stand to each other, to what is stored. */
final class ClaimAssembly {

    private final EntityRegistry registry;
    private final String battle;
    private final Map<String, ClaimReading> readings = new LinkedHashMap<>();
    private final List<Claim> claims;

    ClaimAssembly(LoadedArticle article, EntityRegistry registry) {
        this.registry = registry;
        this.battle = article.id();
        ClaimIds ids = new ClaimIds(battle);
        article.reading().claims().forEach(reading -> readings.put(ids.next(reading), reading));
        this.claims = linked();
    }

    /** As the derivation takes them, in the order of the text. */
    List<Claim> claims() {
        return claims;
    }

    List<CasualtyClaim> entities(Battle battle) {
        Map<String, ClaimStatus> statuses = Statuses.of(claims, null);
        Map<String, List<Standing>> standings = standings();
        List<CasualtyClaim> entities = new ArrayList<>();
        for (Claim claim : claims) {
            ClaimReading reading = Objects.requireNonNull(readings.get(claim.id()));
            entities.add(new CasualtyClaim(
                    battle,
                    claim,
                    new CasualtyClaim.Statement(registry.together(claimants(reading)), quotation(reading)),
                    new CasualtyClaim.Standings(
                            Objects.requireNonNull(statuses.get(claim.id())),
                            standings.getOrDefault(claim.id(), List.of()))));
        }
        return entities;
    }

    private List<Claim> linked() {
        List<Claim> unlinked = new ArrayList<>();
        readings.forEach((id, reading) -> unlinked.add(claim(id, reading, unlinked.size())));
        Map<String, String> restated = Restatements.link(unlinked);
        return unlinked.stream()
                .map(claim -> claim.restating(restated.get(claim.id())))
                .toList();
    }

    private Claim claim(String id, ClaimReading reading, int position) {
        return new Claim(
                id,
                position,
                reading.subject(),
                reading.part(),
                reading.figure(),
                reading.claimedOn(),
                Claimant.voice(claimants(reading)),
                reading.origin(),
                reading.statement(),
                reading.partOfTotal(),
                null,
                reading.laterThatDay());
    }

    /** Each source once, however often the words name it. */
    private List<Claimant> claimants(ClaimReading reading) {
        Map<String, Claimant> bySource = new LinkedHashMap<>();
        for (ClaimantReading named : reading.claimedBy()) {
            Source source = registry.claimant(named, battle);
            bySource.putIfAbsent(source.id(), new Claimant(source, named.side()));
        }
        return List.copyOf(bySource.values());
    }

    /** One row for each span of days over which a claim stood the same. */
    private Map<String, List<Standing>> standings() {
        Map<String, List<Standing>> standings = new HashMap<>();
        for (LocalDate day : Chronology.days(claims)) {
            Statuses.of(claims, day)
                    .forEach((id, status) ->
                            extend(standings.computeIfAbsent(id, unseen -> new ArrayList<>()), day, status));
        }
        return standings;
    }

    private static void extend(List<Standing> standings, LocalDate day, ClaimStatus status) {
        @Nullable Standing last = standings.isEmpty() ? null : standings.get(standings.size() - 1);
        if (last != null && last.status() == status) {
            return;
        }
        if (last != null) {
            standings.set(standings.size() - 1, new Standing(last.since(), day, last.status()));
        }
        standings.add(new Standing(day, Standing.OPEN, status));
    }

    private static Quotation quotation(ClaimReading reading) {
        return new Quotation(reading.origin(), reading.quote(), reading.section(), reading.start(), reading.end());
    }
}
