package bench.corpus;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.conflictevents.reading.model.BattleReading;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.vocabulary.Origin;

/**
 * The prose of articles as a person and as the program read it. A claim is right if it is a figure of the battle in the
 * same words' line; one that a note of the labels leaves open counts as neither.
 */
final class ProseMeasurement {

    private static final Set<Field> DAY = EnumSet.of(Field.DAY);

    private static final String WRONG_SIDE = "WRONG SIDE, ";

    private final Tallies claims = new Tallies();
    private final Map<String, Integer> wrong = new TreeMap<>();
    private final Map<String, Integer> silent = new TreeMap<>();
    private final Consumer<String> errors;
    private int open;
    private int wrongSide;
    private int figures;
    private int silentAndCertain;

    /**
     * @param errors takes each error, with file, line and words
     */
    ProseMeasurement(Consumer<String> errors) {
        this.errors = errors;
    }

    void compare(String file, List<ProseLabel> labels, String text, BattleReading battle) {
        List<ClaimReading> read = battle.claims().stream()
                .filter(claim -> claim.origin() == Origin.PROSE)
                .toList();
        String[] lines = text.split("\n", -1);
        for (Pair<ProseLabel> pair : Pair.of(labels, read)) {
            ProseLabel label = pair.label();
            if (pair.claim() != null && isOpen(pair)) {
                open++;
            } else if (pair.claim() != null || label != null && label.ofBattle()) {
                count(pair, file);
            }
            if (label != null && label.figure()) {
                figures++;
                if (pair.claim() == null && !noticed(label, lines[label.line() - 1], battle.notices())) {
                    silent.merge(label.scope() + " " + label.type(), 1, Integer::sum);
                    silentAndCertain += label.open() ? 0 : 1;
                    errors.accept(file + ":" + label.line() + ": silent\n    label: " + label);
                }
            }
        }
    }

    void print(Consumer<String> out) {
        claims.print(out);
        out.accept("  claims that the labels leave open: " + open);
        out.accept("  wrong: " + wrong + ", on a wrong side: " + wrongSide);
        out.accept("  silent figures (neither claim nor notice): "
                + silent.values().stream().mapToInt(Integer::intValue).sum() + " of " + figures
                + ", where the labels leave nothing open " + silentAndCertain + " " + silent);
    }

    private static boolean isOpen(Pair<ProseLabel> pair) {
        ProseLabel label = pair.label();
        if (label == null || pair.right(DAY) && label.ofBattle()) {
            return false;
        }
        return label.ofBattle()
                ? label.leavesOpen(pair.claim(), pair.differences())
                : label.open()
                        && !pair.differences().contains(Field.WHOSE)
                        && !pair.differences().contains(Field.FIGURE);
    }

    private void count(Pair<ProseLabel> pair, String file) {
        boolean ofBattle = pair.label() != null && pair.label().ofBattle();
        boolean right = ofBattle && pair.right(Set.of());
        add("claims, every field", pair, right);
        boolean figure = ofBattle && pair.right(DAY);
        add("claims, without the day of saying", pair, figure);
        add("  " + whose(pair), pair, figure);
        claims.kind(pair.type()).add(ofBattle, pair.claim() != null, figure);
        if (ofBattle && !pair.label().debatable()) {
            add("not debatable, " + whose(pair), pair, figure);
        }
        if (!right) {
            String kind = kind(pair);
            if (pair.claim() != null) {
                wrong.merge(kind, 1, Integer::sum);
                wrongSide += kind.startsWith(WRONG_SIDE) ? 1 : 0;
            }
            errors.accept(file + ":" + pair.line() + ": " + kind + pair.words());
        }
    }

    private void add(String name, Pair<ProseLabel> pair, boolean right) {
        boolean ofBattle = pair.label() != null && pair.label().ofBattle();
        claims.of(name).add(ofBattle, pair.claim() != null, right);
    }

    private static String whose(Pair<ProseLabel> pair) {
        if (pair.label() != null && !pair.label().whose().equals("-")) {
            return pair.label().ofSide()
                    ? "a side's"
                    : pair.label().whose().equals("C") ? "civilians" : "nobody's or all";
        }
        ClaimReading claim = pair.claim();
        return claim.subject().side() != null
                ? "a side's"
                : claim.subject().victims().name().equals("CIVILIANS") ? "civilians" : "nobody's or all";
    }

    private static String kind(Pair<ProseLabel> pair) {
        if (pair.claim() == null) {
            return "missed";
        }
        if (pair.label() == null) {
            return "no such row";
        }
        String side = pair.differences().contains(Field.WHOSE)
                ? pair.claim().subject().side() != null ? WRONG_SIDE : "wrong victims, "
                : "";
        String fields = pair.differences().stream()
                .filter(field -> field != Field.WHOSE)
                .map(Field::name)
                .collect(Collectors.joining(" "));
        return side
                + (pair.label().ofBattle() ? fields : "of a row " + pair.label().scope());
    }

    /** Whether a notice quotes some of the label's words. */
    private static boolean noticed(ProseLabel label, String line, List<Notice> notices) {
        int start = line.indexOf(label.words());
        int end = start + label.words().length();
        return notices.stream().filter(notice -> notice.line() == label.line()).anyMatch(notice -> {
            for (int at = line.indexOf(notice.words()); at >= 0; at = line.indexOf(notice.words(), at + 1)) {
                if (at < end && start < at + notice.words().length()) {
                    return true;
                }
            }
            return false;
        });
    }
}
