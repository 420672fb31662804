package org.conflictevents.reading.infobox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.conflictevents.article.Article;
import org.conflictevents.article.InfoboxLine;
import org.conflictevents.reading.language.Coordinates;
import org.conflictevents.reading.model.BattleReading;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.CombatantReading;
import org.conflictevents.reading.model.DateReading;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.reading.model.PlaceReading;
import org.conflictevents.reading.model.ResultReading;
import org.conflictevents.reading.model.SideReading;
import org.conflictevents.reading.party.ClaimantResolver;
import org.conflictevents.reading.party.Party;
import org.conflictevents.vocabulary.Figure;
import org.jspecify.annotations.Nullable;

/** Reads the lines of an article's infobox, those first that others need: who fought, then who won and who fell. */
public final class InfoboxReader {

    /** Topics whose line shows that a side of that number fought. */
    private static final Set<String> FIGHTING = Set.of("combatant", "strength", "commander", "units");

    private final Article article;
    private final Map<Integer, List<CombatantReading>> combatants = new TreeMap<>();
    private final Map<Integer, Figure> strengths = new HashMap<>();
    private final List<ClaimReading> claims = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final @Nullable DateReading date;
    private ClaimantResolver claimants = new ClaimantResolver(List.of());

    public InfoboxReader(Article article) {
        this.article = article;
        article.infobox().forEach(this::readCombatants);
        article.infobox().forEach(this::readStrength);
        inferCombatants();
        claimants = new ClaimantResolver(parties());
        article.infobox().forEach(this::readCasualties);
        date = readDate();
    }

    /** Who is who among the battle's parties. */
    public ClaimantResolver claimants() {
        return claimants;
    }

    public List<ClaimReading> claims() {
        return claims;
    }

    public List<Notice> notices() {
        return notices;
    }

    /** What the infobox states, with all claims and notices of the article. */
    public BattleReading battle(List<ClaimReading> allClaims, List<Notice> allNotices) {
        return new BattleReading(
                article.title(), name(), partOf(), date, place(), result(), sides(), allClaims, allNotices);
    }

    /** The day or days of the battle; null where the article gives none. */
    @Nullable
    public DateReading date() {
        return date;
    }

    public List<SideReading> sides() {
        return combatants.entrySet().stream()
                .map(side -> new SideReading(side.getKey(), side.getValue(), strengths.get(side.getKey())))
                .toList();
    }

    // article: "- Conflict: Battle of Tabankort"
    public String name() {
        return stated("Conflict")
                .map(InfoboxLine::value)
                .orElseGet(() -> article.title().replaceFirst("\\s*\\([^()]*\\)$", ""));
    }

    private List<String> partOf() {
        return stated("Partof")
                .map(line -> new PartOfLineReader(article, line).read())
                .orElse(List.of());
    }

    private @Nullable DateReading readDate() {
        InfoboxLine line = stated("Date").orElse(null);
        if (line == null) {
            return null;
        }
        DateReading read = new DateLineReader(article, line).read();
        if (read.precision() == null) {
            notices.add(new Notice(line.line(), line.value(), "no date understood"));
        }
        return read;
    }

    private @Nullable PlaceReading place() {
        Coordinates point = stated("Coordinates")
                .flatMap(line -> Coordinates.of(line.value()))
                .orElse(null);
        return stated("Place")
                .or(() -> stated("Location"))
                .map(line -> new PlaceLineReader(article, line).read(point))
                .orElse(null);
    }

    private @Nullable ResultReading result() {
        return resultLine().map(line -> resultReader(line).read()).orElse(null);
    }

    // some articles write the outcome under Status
    private Optional<InfoboxLine> resultLine() {
        return stated("Result").or(() -> stated("Status"));
    }

    private ResultLineReader resultReader(InfoboxLine line) {
        return new ResultLineReader(article, line, new ClaimantResolver(parties()), combatants.keySet());
    }

    private Optional<InfoboxLine> stated(String key) {
        return article.infobox(key).filter(line -> !line.value().isEmpty());
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
            CombatantReading inferred = new CombatantInference(article, new ClaimantResolver(parties())).infer();
            if (inferred == null) {
                inferred = resultLine()
                        .map(line -> resultReader(line).namelessWinner())
                        .orElse(null);
            }
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
            readCasualties(line, side, CasualtyLineReader::read);
        } else if (line.key().equalsIgnoreCase("Notes")) {
            readCasualties(line, null, CasualtyLineReader::readNotes);
        }
    }

    private void readCasualties(InfoboxLine line, @Nullable Integer side, Consumer<CasualtyLineReader> reading) {
        CasualtyLineReader reader = new CasualtyLineReader(article, line, side, claimants::claimant);
        reading.accept(reader);
        claims.addAll(reader.claims());
        notices.addAll(reader.notices());
    }
}
