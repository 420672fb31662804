package bench.corpus;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.conflictevents.article.Article;
import org.conflictevents.reading.model.BattleReading;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.vocabulary.Origin;
import tools.jackson.databind.JsonNode;

/** Infoboxes as a person and as the program read them. */
final class InfoboxMeasurement {

    private final Tallies tallies = new Tallies();
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final Consumer<String> errors;

    /**
     * @param errors takes each error, with file, line and words
     */
    InfoboxMeasurement(Consumer<String> errors) {
        this.errors = errors;
    }

    void compare(JsonNode expected, Article article, BattleReading battle) {
        String file = expected.path("file").asString();
        List<InfoboxLabel> labels = InfoboxLabel.of(expected, article);
        List<ClaimReading> claims = battle.claims().stream()
                .filter(claim -> claim.origin() == Origin.INFOBOX && !ofNotes(claim, article))
                .toList();
        for (Pair<InfoboxLabel> pair : Pair.of(labels, claims)) {
            if (judged(pair, labels)) {
                count(pair);
                if (!pair.right(EnumSet.noneOf(Field.class))) {
                    String kind = kind(pair);
                    kinds.merge(kind, 1, Integer::sum);
                    errors.accept(file + ":" + pair.line() + ": " + kind + pair.words());
                }
            }
        }
        ExpectedBattle values = new ExpectedBattle(expected);
        compare("dates", file, values.dates(), values.mapped(battle.date()));
        compare("strengths", file, values.strengths(), values.mappedStrengths(battle.sides()));
        compare("combatants", file, values.combatants(), values.mappedCombatants(battle.sides()));
    }

    void print(Consumer<String> out) {
        tallies.print(out);
        out.accept("  errors: " + kinds);
    }

    private static String kind(Pair<InfoboxLabel> pair) {
        return pair.label() == null ? "invented" : pair.claim() == null ? "missed" : "wrong " + pair.differences();
    }

    private static boolean ofNotes(ClaimReading claim, Article article) {
        return article.stated("Notes")
                .filter(notes -> notes.line() == claim.line())
                .isPresent();
    }

    private static boolean judged(Pair<InfoboxLabel> pair, List<InfoboxLabel> labels) {
        if (pair.label() != null) {
            return pair.label().judged();
        }
        return labels.stream()
                .noneMatch(label -> !label.judged()
                        && label.line() == pair.line()
                        && pair.claim().quote().contains(label.words()));
    }

    private void count(Pair<InfoboxLabel> pair) {
        add(tallies.of("claims, every field"), pair);
        add(tallies.of("claims, without who said it"), pair, Field.CLAIMANT);
        add(tallies.of("claims, without victims and group"), pair, Field.WHOSE, Field.GROUP);
        add(tallies.of("claims, side, type and figure alone"), pair, Field.CLAIMANT, Field.WHOSE, Field.GROUP);
        add(tallies.kind(pair.type()), pair);
    }

    private static void add(Tally tally, Pair<InfoboxLabel> pair, Field... leftOut) {
        EnumSet<Field> fields = EnumSet.noneOf(Field.class);
        fields.addAll(List.of(leftOut));
        tally.add(pair.label() != null, pair.claim() != null, pair.right(fields));
    }

    private void compare(String name, String file, List<String> expected, List<String> read) {
        List<String> invented = new ArrayList<>(read);
        for (String value : expected) {
            boolean equal = invented.remove(value);
            tallies.of(name).add(true, equal, equal);
            if (!equal) {
                errors.accept(file + ": " + name + ": missed " + value);
            }
        }
        for (String value : invented) {
            tallies.of(name).add(false, true, false);
            errors.accept(file + ": " + name + ": wrong " + value);
        }
    }
}
