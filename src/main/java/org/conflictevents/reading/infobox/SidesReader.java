package org.conflictevents.reading.infobox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.conflictevents.article.Article;
import org.conflictevents.article.InfoboxLine;
import org.conflictevents.reading.infobox.line.SideKey;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Tokenizer;
import org.conflictevents.reading.model.CombatantReading;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.reading.model.Reading;
import org.conflictevents.reading.model.SideReading;
import org.conflictevents.reading.party.ClaimantResolver;
import org.conflictevents.reading.party.Commanders;
import org.conflictevents.reading.party.Party;
import org.conflictevents.vocabulary.Figure;

/** Reads who fought on each side, and how strong it was. */
final class SidesReader {

    private static final PhraseTable<String> IRREGULARS = Lexicon.phrases("persons.txt", "IRREGULARS");

    private final Article article;
    private final Map<Integer, List<CombatantReading>> combatants = new TreeMap<>();
    private final Map<Integer, Figure> strengths = new HashMap<>();
    private final Map<Integer, List<String>> commanders = new HashMap<>();
    private final List<Notice> notices = new ArrayList<>();

    private SidesReader(Article article) {
        this.article = article;
    }

    static Reading<List<SideReading>> read(Article article) {
        SidesReader reader = new SidesReader(article);
        article.infobox().forEach(reader::read);
        reader.inferCombatant();
        if (reader.combatants.values().stream().anyMatch(List::isEmpty)) {
            reader.nameSides();
        }
        return new Reading<>(reader.sides(), reader.notices);
    }

    private void read(InfoboxLine line) {
        SideKey key = SideKey.of(line.key());
        if (key == null || !attestsSide(key, line)) {
            return;
        }
        List<CombatantReading> side = combatants.computeIfAbsent(key.side(), number -> new ArrayList<>());
        if (key.topic() == SideKey.Topic.COMBATANT) {
            side.addAll(CombatantLineReader.read(article, line).keepingNotices(notices));
        } else if (key.topic() == SideKey.Topic.COMMANDER) {
            commanders.put(key.side(), CommanderLineReader.read(line.value()));
        } else if (key.topic() == SideKey.Topic.STRENGTH) {
            strengths.put(key.side(), StrengthLineReader.read(article, line).keepingNotices(notices));
        }
    }

    // sides 1 and 2 fight even where nothing but their losses is told; a third column may list civilians, or hold a
    // note
    private static boolean attestsSide(SideKey key, InfoboxLine line) {
        return switch (key.topic()) {
            case CASUALTIES -> key.side() <= 2;
            case STRENGTH ->
                key.side() <= 2 ? !line.value().isEmpty() : line.value().chars().anyMatch(Character::isDigit);
            default -> !line.value().isEmpty();
        };
    }

    // two sides at least
    private void nameSides() {
        nameSides(NamelessSides.byTroops(article));
        nameSides(NamelessSides.byCommanders(article, new Commanders(sides(), Tokenizer.words(article.title()))));
        inferCombatant();
    }

    private void nameSides(Map<Integer, List<CombatantReading>> known) {
        Set<String> named = Party.of(sides()).stream().map(Party::name).collect(Collectors.toSet());
        combatants.forEach((side, its) -> {
            if (its.isEmpty()) {
                known.getOrDefault(side, List.of()).stream()
                        .filter(combatant -> !named.contains(combatant.name()))
                        .forEach(its::add);
            }
        });
    }

    // of two sides one is left without a name
    private void inferCombatant() {
        List<List<CombatantReading>> nameless =
                combatants.values().stream().filter(List::isEmpty).toList();
        if (nameless.size() == 1 && combatants.size() == 2 && mayBeState(nameless.get(0))) {
            CombatantReading inferred = CombatantInference.infer(article, new ClaimantResolver(Party.of(sides())));
            if (inferred != null) {
                nameless.get(0).add(inferred);
            }
        }
    }

    // a side of insurgents is no state's; a state that has lost its name may stand before a comma: ", Kenya"
    private boolean mayBeState(List<CombatantReading> nameless) {
        boolean unnamedAlly = article.infobox().stream()
                .anyMatch(line -> line.key().toUpperCase(Locale.ROOT).startsWith("COMBATANT")
                        && line.value().startsWith(","));
        boolean irregulars = combatants.entrySet().stream()
                .filter(side -> side.getValue() == nameless)
                .map(side -> strengths.get(side.getKey()))
                .filter(Objects::nonNull)
                .map(strength -> Tokenizer.tokens(strength.text()))
                .anyMatch(words -> IRREGULARS.firstIn(words, 0, words.size()) >= 0);
        return !unnamedAlly && !irregulars;
    }

    private List<SideReading> sides() {
        return combatants.entrySet().stream()
                .map(side -> new SideReading(
                        side.getKey(),
                        side.getValue(),
                        strengths.get(side.getKey()),
                        commanders.getOrDefault(side.getKey(), List.of())))
                .toList();
    }
}
