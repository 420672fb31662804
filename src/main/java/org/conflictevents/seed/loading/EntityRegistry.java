package org.conflictevents.seed.loading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conflictevents.battle.Combatant;
import org.conflictevents.casualty.Claimant;
import org.conflictevents.casualty.Claimants;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.ClaimantReading;
import org.conflictevents.reading.model.CombatantReading;
import org.conflictevents.seed.LoadedArticle;
import org.conflictevents.seed.Sha256;
import org.conflictevents.seed.Slug;
import org.conflictevents.source.Affiliation;
import org.conflictevents.source.DocumentFile;
import org.conflictevents.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * The combatants and sources of all articles that have been added, each once: sources are claimants and the articles
 * themselves. Of each as much is kept as the last article may change, which is not much.
 */
final class EntityRegistry {

    private static final int MAX_UNNAMED = 80;

    private final Map<String, Named> combatants = new TreeMap<>();
    private final Map<String, Named> claimants = new TreeMap<>();
    private final Map<List<String>, Claimants> together = new LinkedHashMap<>();
    private final Set<String> documents = new HashSet<>();

    /** Its combatants, its claimants and itself. */
    void add(LoadedArticle article) {
        documents.add(article.id());
        Map<String, CombatantReading> fighting = new LinkedHashMap<>();
        fighting(article).forEach(combatant -> fighting.putIfAbsent(id(combatant.name()), combatant));
        fighting.forEach(this::addCombatant);
        for (ClaimReading claim : article.reading().claims()) {
            distinct(claim.claimedBy(), article.id()).forEach(this::addClaimant);
        }
    }

    /** As far as it is known after the articles that have been added. */
    Combatant combatant(String name) {
        String id = id(name);
        return combatant(id, Objects.requireNonNull(combatants.get(id)));
    }

    /**
     * As far as it is known after the articles that have been added.
     *
     * @param battle id of the battle that it speaks of
     */
    Source claimant(ClaimantReading claimant, String battle) {
        String id = claimantId(claimant, battle);
        return claimant(id, Objects.requireNonNull(claimants.get(id)));
    }

    /** Those who make claims together, the same for all their claims; null for nobody. */
    @Nullable
    Claimants together(List<Claimant> claimants) {
        if (claimants.isEmpty()) {
            return null;
        }
        List<String> key = claimants.stream()
                .map(claimant -> claimant.source().id() + " " + claimant.side())
                .toList();
        return together.computeIfAbsent(key, unseen -> new Claimants(together.size() + 1, claimants));
    }

    Collection<Claimants> together() {
        return together.values();
    }

    List<Combatant> combatants() {
        List<Combatant> all = new ArrayList<>();
        combatants.forEach((id, named) -> all.add(combatant(id, named)));
        return all;
    }

    List<Source> claimants() {
        List<Source> all = new ArrayList<>();
        claimants.forEach((id, named) -> all.add(claimant(claimantsOwn(id), named)));
        return all;
    }

    Source document(LoadedArticle article) {
        DocumentFile file =
                new DocumentFile(article.file(), article.checksum(), Objects.requireNonNull(article.licence()));
        int claims = article.reading().claims().size();
        return Source.document(article.id(), article.reading().title(), file, claims);
    }

    /** The ids of claimants that are those of documents as well, each with another for the claimant. */
    Map<String, String> renamed() {
        return claimants.keySet().stream()
                .filter(documents::contains)
                .collect(Collectors.toMap(Function.identity(), this::claimantsOwn));
    }

    /** A claimant named like a document must not take the document's id. */
    private String claimantsOwn(String id) {
        return documents.contains(id) ? id + "-claimant" : id;
    }

    private static Stream<CombatantReading> fighting(LoadedArticle article) {
        return article.reading().sides().stream().flatMap(side -> side.combatants().stream());
    }

    private static Map<String, ClaimantReading> distinct(List<ClaimantReading> claimants, String battle) {
        Map<String, ClaimantReading> byId = new LinkedHashMap<>();
        claimants.forEach(claimant -> byId.putIfAbsent(claimantId(claimant, battle), claimant));
        return byId;
    }

    private void addCombatant(String id, CombatantReading combatant) {
        Named named = combatants.computeIfAbsent(id, unseen -> new Named(combatant.name()));
        named.count++;
        if (combatant.ucdpActor() != null) {
            named.actors.add(combatant.ucdpActor());
        }
    }

    private void addClaimant(String id, ClaimantReading claimant) {
        Named named = claimants.computeIfAbsent(id, unseen -> new Named(claimant.name()));
        named.count++;
        if (claimant.combatant() != null) {
            named.affiliations.add(id(claimant.combatant()));
        }
    }

    private static Combatant combatant(String id, Named named) {
        return new Combatant(id, named.name, named.count, named.actors);
    }

    private Source claimant(String id, Named named) {
        List<Affiliation> affiliations = named.affiliations.stream()
                .flatMap(combatant -> Stream.ofNullable(combatants.get(combatant))
                        .map(affiliated -> new Affiliation(combatant, affiliated.name)))
                .toList();
        return Source.claimant(id, named.name, named.count, affiliations);
    }

    /** A slug, or where the name has neither letter nor digit, a hash. */
    private static String id(String name) {
        String slug = Slug.of(name);
        return slug.isEmpty() ? hash(name) : slug;
    }

    private static String hash(String name) {
        return Sha256.hex(name.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }

    /** Of its name; of the battle and its name where it is nobody in particular: {@code battle-of-x.security-source}. */
    private static String claimantId(ClaimantReading claimant, String battle) {
        if (claimant.knownAs() == null) {
            String name = id(claimant.name());
            return battle + "." + (name.length() <= MAX_UNNAMED ? name : hash(name));
        }
        return id(claimant.knownAs());
    }

    /** Somebody named in the articles. */
    private static final class Named {

        /** As the first article writes it. */
        private final String name;

        /** Number of battles, or of claims. */
        private int count;

        /** The combatants that it is or belongs to, by their ids. */
        private final Set<String> affiliations = new TreeSet<>();

        /** UCDP's ids of it. */
        private final Set<Long> actors = new TreeSet<>();

        Named(String name) {
            this.name = name;
        }
    }
}
