package bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.vocabulary.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code prose-*.tsv}.
 *
 * @param scope {@code battle} (a claim of the battle), {@code part}, {@code other}, {@code materiel}
 * @param whose a side's number; {@code C} civilians of no side; {@code U} nobody tells, or everybody together; {@code -}
 *     anybody
 * @param saidOn an ISO date; empty where it is not told; {@code ?} where readers can differ
 */
record ProseLabel(
        String article,
        int line,
        String scope,
        String whose,
        String type,
        @Nullable Long min,
        @Nullable Long max,
        String saidOn,
        String words,
        String note)
        implements Label {

    /** In the order of the file, those of the battle first. */
    static List<ProseLabel> in(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .filter(line -> !line.isEmpty())
                .map(line -> of(line.split("\t", -1)))
                .sorted((a, b) -> Boolean.compare(b.ofBattle(), a.ofBattle()))
                .toList();
    }

    // article line scope whose type min max said_by said_on words note
    private static ProseLabel of(String[] cells) {
        return new ProseLabel(
                cells[0],
                Integer.parseInt(cells[1]),
                cells[2],
                cells[3],
                cells[4],
                number(cells[5]),
                number(cells[6]),
                cells[8],
                cells[9],
                cells[10]);
    }

    private static @Nullable Long number(String cell) {
        return cell.isEmpty() ? null : Long.valueOf(cell);
    }

    boolean ofBattle() {
        return scope.equals("battle");
    }

    boolean ofSide() {
        return Character.isDigit(whose.charAt(0));
    }

    boolean debatable() {
        return note.contains("debatable");
    }

    /** Whether the reader noted that another one could take it for a claim of the battle, or did not read on from here. */
    boolean open() {
        return debatable() || note.contains("beyond the complete part");
    }

    /** Whether a person who waits for a claim or a notice would wait for one here. */
    boolean figure() {
        return !scope.equals("materiel") && !note.contains("non-claim") && !note.contains("no figure");
    }

    @Override
    public Figure bounds(ClaimReading claim) {
        return claim.figure();
    }

    @Override
    public Set<Field> furtherDifferences(ClaimReading claim) {
        Set<Field> differences = EnumSet.noneOf(Field.class);
        if (!whose(claim)) {
            differences.add(Field.WHOSE);
        }
        if (!saidOn.equals("?") && !saidOn.equals(Objects.toString(claim.claimedOn(), ""))) {
            differences.add(Field.DAY);
        }
        return differences;
    }

    private boolean whose(ClaimReading claim) {
        return switch (whose) {
            case "-" -> true;
            case "C" ->
                claim.subject().victims() != null
                        && claim.subject().victims().name().equals("CIVILIANS");
            case "U" ->
                claim.subject().victims() != null
                        && !claim.subject().victims().name().equals("CIVILIANS");
            default -> whose.equals(Objects.toString(claim.subject().side(), ""));
        };
    }

    /** Whether the note leaves open all that the claim has otherwise: whose, or the other type. */
    boolean leavesOpen(ClaimReading claim, Set<Field> differences) {
        return debatable()
                && differences.stream().allMatch(field -> switch (field) {
                    case WHOSE -> note.contains("whose");
                    case TYPE -> note.contains(claim.subject().type().name());
                    case DAY -> true;
                    default -> false;
                });
    }

    @Override
    public String toString() {
        return scope + ", " + type + " " + min + ".." + max + ", whose " + whose + ", on " + saidOn + ": \"" + words
                + "\"" + (note.isEmpty() ? "" : " (" + note + ")");
    }
}
