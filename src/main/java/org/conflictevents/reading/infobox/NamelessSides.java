package org.conflictevents.reading.infobox;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conflictevents.article.Article;
import org.conflictevents.article.InfoboxLine;
import org.conflictevents.article.Paragraph;
import org.conflictevents.article.Span;
import org.conflictevents.reading.infobox.line.SideKey;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.Countries;
import org.conflictevents.reading.language.FigureReader;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.model.CombatantReading;
import org.conflictevents.reading.model.Country;
import org.conflictevents.reading.party.Commanders;
import org.conflictevents.vocabulary.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Finds the states of sides that the infobox leaves without a name: by their units and troops in its other lines ("60
 * French, 30 Afghans"), or by those whom their commanders lead in the prose ("the British squadron under Cradock").
 */
final class NamelessSides {

    private static final int REACH = 10;
    private static final PhraseTable<String> OPINION = Lexicon.phrases("combatant-line-words.txt", "OPINION");
    private static final PhraseTable<String> TROOPS = Lexicon.phrases("combatant-line-words.txt", "TROOPS");

    /** Of each side the states, with the words that show it. */
    private final Map<Integer, Map<String, String>> states = new HashMap<>();

    private NamelessSides() {}

    /** Of each side that is named by its own lines of units and strength, its combatants. */
    static Map<Integer, List<CombatantReading>> byTroops(Article article) {
        NamelessSides sides = new NamelessSides();
        for (InfoboxLine line : article.infobox()) {
            SideKey key = SideKey.of(line.key());
            if (key != null && (key.topic() == SideKey.Topic.UNITS || key.topic() == SideKey.Topic.STRENGTH)) {
                sides.addTroops(key.side(), TokenizedText.of(article, line));
            }
        }
        return sides.combatants();
    }

    /** Of each side whose commanders the prose gives a state, its combatants. */
    static Map<Integer, List<CombatantReading>> byCommanders(Article article, Commanders commanders) {
        NamelessSides sides = new NamelessSides();
        for (Paragraph paragraph : article.paragraphs()) {
            for (Span span : paragraph.sentences()) {
                sides.addLed(TokenizedText.of(article, span), commanders);
            }
        }
        return sides.combatants();
    }

    private void addTroops(int side, TokenizedText line) {
        for (int i = 0; i < line.size(); i++) {
            PhraseTable.Match<String> people = Countries.at(line.tokens(), i);
            if (people != null && areTroops(line, i, people.next())) {
                add(side, people.value(), line.words(0, line.size()));
            }
        }
    }

    // "60 French, 30 Afghans", "Sri Lanka Armed Forces", "220 Japanese guards"; but not "Russian estimate: 15,000"
    private static boolean areTroops(TokenizedText line, int first, int next) {
        boolean ends = next == line.size() || line.token(next).isSign() || line.is(next, "and");
        boolean counted = first > 0 && FigureReader.countedAt(line.tokens(), first - 1) != null;
        PhraseTable.Match<CountedNoun> noun = ends ? null : CountedNoun.at(line.tokens(), next);
        boolean named = !ends && line.token(next).isCapitalised() && !OPINION.has(line.token(next));
        return noun != null && noun.value() == CountedNoun.PERSONS || (ends ? counted : named);
    }

    // "the British squadron commanded by Cradock", "Cradock's British squadron"; but "the German commander of the
    // Turks"
    private void addLed(TokenizedText sentence, Commanders commanders) {
        for (int i = 0; i < sentence.size(); i++) {
            PhraseTable.Match<String> people = Countries.at(sentence.tokens(), i);
            Integer side = people == null ? null : leader(sentence, i, people.next(), commanders);
            if (people != null && side != null) {
                add(side, people.value(), sentence.words(0, sentence.size()).replaceFirst("\\.\\z", ""));
            }
        }
    }

    private static @Nullable Integer leader(TokenizedText sentence, int first, int next, Commanders commanders) {
        if (first > 0 && sentence.token(first - 1).isPossessive()) {
            return TROOPS.beginsAt(sentence.tokens(), next) ? commanders.side(sentence.tokens(), first - 1) : null;
        }
        boolean troops = false;
        for (int i = next; i < sentence.size() && i - next < REACH; i++) {
            Integer side = commanders.side(sentence.tokens(), i);
            troops |= TROOPS.has(sentence.token(i));
            if (side != null || sentence.is(i, ",") || Countries.at(sentence.tokens(), i) != null) {
                return troops ? side : null;
            }
        }
        return null;
    }

    private void add(int side, String people, String evidence) {
        Country state = Countries.likeliest(people);
        if (state != null) {
            states.computeIfAbsent(side, unseen -> new LinkedHashMap<>()).putIfAbsent(state.name(), evidence);
        }
    }

    // those of one side only
    private Map<Integer, List<CombatantReading>> combatants() {
        List<String> all =
                states.values().stream().flatMap(its -> its.keySet().stream()).toList();
        Map<Integer, List<CombatantReading>> combatants = new HashMap<>();
        states.forEach((side, its) -> combatants.put(
                side,
                its.entrySet().stream()
                        .filter(state -> Collections.frequency(all, state.getKey()) == 1)
                        .map(state -> new CombatantReading(state.getKey(), Basis.INFERRED, state.getValue()))
                        .toList()));
        return combatants;
    }
}
