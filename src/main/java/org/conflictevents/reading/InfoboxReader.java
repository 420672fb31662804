package org.conflictevents.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.conflictevents.article.Article;
import org.conflictevents.article.InfoboxLine;
import org.conflictevents.vocabulary.Figure;
import org.jspecify.annotations.Nullable;

/** Reads the lines of an article's infobox, those first that others need: who fought, then who won and who fell. */
final class InfoboxReader {

    /** Topics whose line shows that a side of that number fought. */
    private static final Set<String> FIGHTING = Set.of("combatant", "strength", "commander", "units");

    private final Article article;
    private final Map<Integer, List<CombatantReading>> combatants = new TreeMap<>();
    private final Map<Integer, Figure> strengths = new HashMap<>();
    private final List<ClaimReading> claims = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private ClaimantResolver claimants = new ClaimantResolver(List.of());

    InfoboxReader(Article article) {
        this.article = article;
        article.infobox().forEach(this::readCombatants);
        article.infobox().forEach(this::readStrength);
        inferCombatants();
        claimants = new ClaimantResolver(parties());
        article.infobox().forEach(this::readCasualties);
    }

    /** Who is who among the battle's parties. */
    ClaimantResolver claimants() {
        return claimants;
    }

    List<ClaimReading> claims() {
        return claims;
    }

    List<Notice> notices() {
        return notices;
    }

    // article: "- Conflict: Battle of Tabankort"
    String name() {
        return article.infobox("Conflict")
                .map(InfoboxLine::value)
                .filter(value -> !value.isEmpty())
                .orElseGet(() -> article.title().replaceFirst("\\s*\\([^()]*\\)$", ""));
    }

    List<String> partOf() {
        return article.infobox("Partof")
                .map(line -> new PartOfReader(article, line).read())
                .orElse(List.of());
    }

    @Nullable
    DateReading date() {
        InfoboxLine line = article.infobox("Date").orElse(null);
        if (line == null || line.value().isEmpty()) {
            return null;
        }
        DateReading date = new DateLineReader(article, line).read();
        if (date.precision() == null) {
            notices.add(new Notice(line.line(), line.value(), "no date understood"));
        }
        return date;
    }

    @Nullable
    PlaceReading place() {
        InfoboxLine line =
                article.infobox("Place").or(() -> article.infobox("Location")).orElse(null);
        if (line == null || line.value().isEmpty()) {
            return null;
        }
        Coordinates point = article.infobox("Coordinates")
                .flatMap(coordinates -> Coordinates.of(coordinates.value()))
                .orElse(null);
        return new PlaceReader(article, line).read(point);
    }

    // some articles write the outcome under Status
    @Nullable
    ResultReading result() {
        InfoboxLine line =
                article.infobox("Result").or(() -> article.infobox("Status")).orElse(null);
        return line == null || line.value().isEmpty()
                ? null
                : new ResultReader(article, line, claimants, combatants.keySet()).read();
    }

    List<SideReading> sides() {
        return combatants.entrySet().stream()
                .map(side -> new SideReading(side.getKey(), side.getValue(), strengths.get(side.getKey())))
                .toList();
    }

    private void readCombatants(InfoboxLine line) {
        SideKey key = SideKey.of(line.key());
        if (key == null || !FIGHTING.contains(key.topic()) || line.value().isEmpty()) {
            return;
        }
        List<CombatantReading> side = combatants.computeIfAbsent(key.side(), number -> new ArrayList<>());
        if (key.topic().equals("combatant")) {
            CombatantLineReader reader = new CombatantLineReader(article, line);
            reader.read();
            side.addAll(reader.combatants());
            notices.addAll(reader.notices());
        }
    }

    private void readStrength(InfoboxLine line) {
        SideKey key = SideKey.of(line.key());
        if (key != null && key.topic().equals("strength") && !line.value().isEmpty()) {
            StrengthLineReader reader = new StrengthLineReader(article, line);
            strengths.put(key.side(), reader.read());
            notices.addAll(reader.notices());
        }
    }

    // sides 1 and 2 fight even where nothing but their losses is told; a third column may list civilians
    private void inferCombatants() {
        Set<Integer> attested = new TreeSet<>();
        for (InfoboxLine line : article.infobox()) {
            SideKey key = SideKey.of(line.key());
            if (key != null && key.topic().equals("casualties") && key.side() <= 2) {
                attested.add(key.side());
            }
        }
        attested.forEach(side -> combatants.computeIfAbsent(side, number -> new ArrayList<>()));
        List<List<CombatantReading>> nameless =
                combatants.values().stream().filter(List::isEmpty).toList();
        if (nameless.size() == 1 && combatants.size() == 2) {
            CombatantReading inferred = new MissingCombatants(article, new ClaimantResolver(parties())).infer();
            if (inferred != null) {
                nameless.get(0).add(inferred);
            }
        }
    }

    private List<Party> parties() {
        List<Party> parties = new ArrayList<>();
        combatants.forEach((side, names) -> names.forEach(name -> parties.add(new Party(side, name.name()))));
        return parties;
    }

    // a Casualties line of a number that no side has is about victims of no side
    private void readCasualties(InfoboxLine line) {
        SideKey key = SideKey.of(line.key());
        if (key != null && key.topic().equals("casualties")) {
            Integer side = combatants.containsKey(key.side()) ? key.side() : null;
            CasualtyLineReader reader = new CasualtyLineReader(article, line, side, claimants::claimant);
            reader.read();
            claims.addAll(reader.claims());
            notices.addAll(reader.notices());
        }
    }
}
