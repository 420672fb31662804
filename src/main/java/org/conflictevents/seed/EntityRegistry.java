package org.conflictevents.seed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.conflictevents.battle.Combatant;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.ClaimantReading;
import org.conflictevents.reading.model.CombatantReading;
import org.conflictevents.source.Affiliation;
import org.conflictevents.source.DocumentFile;
import org.conflictevents.source.Source;

/** The combatants and sources of all articles, each once: sources are claimants and the articles themselves. */
final class EntityRegistry {

    private static final int MAX_UNNAMED = 80;

    private final Map<String, Combatant> combatants = new TreeMap<>();
    private final Map<String, Source> sources = new TreeMap<>();
    private final Set<String> documents;

    EntityRegistry(List<LoadedArticle> articles) {
        documents = new LinkedHashSet<>(articles.stream().map(LoadedArticle::id).toList());
        combatants(articles);
        claimants(articles);
        articles.forEach(this::document);
    }

    Combatant combatant(String name) {
        return Objects.requireNonNull(combatants.get(id(name)));
    }

    /**
     * @param battle id of the battle that it speaks of
     */
    Source claimant(ClaimantReading claimant, String battle) {
        return Objects.requireNonNull(sources.get(claimantId(claimant, battle)));
    }

    Collection<Combatant> combatants() {
        return combatants.values();
    }

    Collection<Source> sources() {
        return sources.values();
    }

    private void combatants(List<LoadedArticle> articles) {
        Map<String, List<CombatantReading>> named = new TreeMap<>();
        for (LoadedArticle article : articles) {
            Map<String, CombatantReading> fighting = new LinkedHashMap<>();
            fighting(article).forEach(combatant -> fighting.putIfAbsent(id(combatant.name()), combatant));
            fighting.forEach((id, combatant) ->
                    named.computeIfAbsent(id, unseen -> new ArrayList<>()).add(combatant));
        }
        named.forEach((id, parts) -> {
            List<Long> actors = parts.stream()
                    .map(CombatantReading::ucdpActor)
                    .filter(Objects::nonNull)
                    .toList();
            combatants.put(id, new Combatant(id, parts.get(0).name(), parts.size(), actors));
        });
    }

    private static Stream<CombatantReading> fighting(LoadedArticle article) {
        return article.reading().sides().stream().flatMap(side -> side.combatants().stream());
    }

    private void claimants(List<LoadedArticle> articles) {
        Map<String, List<ClaimantReading>> claims = new TreeMap<>();
        for (LoadedArticle article : articles) {
            for (ClaimReading claim : article.reading().claims()) {
                distinct(claim.claimedBy(), article.id())
                        .forEach((id, claimant) -> claims.computeIfAbsent(id, unseen -> new ArrayList<>())
                                .add(claimant));
            }
        }
        claims.forEach((id, named) ->
                sources.put(id, Source.claimant(id, named.get(0).name(), named.size(), affiliations(named))));
    }

    private Map<String, ClaimantReading> distinct(List<ClaimantReading> claimants, String battle) {
        Map<String, ClaimantReading> byId = new LinkedHashMap<>();
        claimants.forEach(claimant -> byId.putIfAbsent(claimantId(claimant, battle), claimant));
        return byId;
    }

    private List<Affiliation> affiliations(List<ClaimantReading> named) {
        return named.stream()
                .map(ClaimantReading::combatant)
                .filter(name -> name != null && combatants.containsKey(id(name)))
                .map(this::combatant)
                .distinct()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .map(combatant -> new Affiliation(combatant.id(), combatant.name()))
                .toList();
    }

    private void document(LoadedArticle article) {
        DocumentFile file =
                new DocumentFile(article.file(), article.checksum(), Objects.requireNonNull(article.licence()));
        int claims = article.reading().claims().size();
        sources.put(
                article.id(), Source.document(article.id(), article.reading().title(), file, claims));
    }

    /** A slug, or where the name has neither letter nor digit, a hash. */
    private static String id(String name) {
        String slug = Slug.of(name);
        return slug.isEmpty() ? hash(name) : slug;
    }

    private static String hash(String name) {
        return Sha256.hex(name.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }

    /**
     * Of its name; of the battle and its name where it is nobody in particular: {@code battle-of-x.security-source}. A
     * claimant named like a document must not take the document's id.
     */
    private String claimantId(ClaimantReading claimant, String battle) {
        if (claimant.knownAs() == null) {
            String name = id(claimant.name());
            return battle + "." + (name.length() <= MAX_UNNAMED ? name : hash(name));
        }
        String id = id(claimant.knownAs());
        return documents.contains(id) ? id + "-claimant" : id;
    }
}
