package bench.corpus;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.vocabulary.Figure;
import org.jspecify.annotations.Nullable;

/** One figure as a person read it. */
interface Label {

    /** 1-based, of the article's file. */
    int line();

    String type();

    @Nullable
    Long min();

    @Nullable
    Long max();

    /** The words that give the figure, verbatim. */
    String words();

    /** The bounds of a claim as the convention of these labels has them. */
    Figure bounds(ClaimReading claim);

    /** In what a claim differs from this label beyond type and figure, as far as a person judged it. */
    Set<Field> furtherDifferences(ClaimReading claim);

    default Set<Field> differences(ClaimReading claim) {
        Set<Field> differences = EnumSet.noneOf(Field.class);
        Figure bounds = bounds(claim);
        if (!Objects.equals(min(), bounds.min()) || !Objects.equals(max(), bounds.max())) {
            differences.add(Field.FIGURE);
        }
        if (!type().equals(claim.subject().type().name())) {
            differences.add(Field.TYPE);
        }
        differences.addAll(furtherDifferences(claim));
        return differences;
    }

    /** Whether a claim can be meant to be this one: it has the same numbers, or the same words. */
    default boolean resembles(ClaimReading claim) {
        String text = claim.figure().text();
        return line() == claim.line()
                && (!differences(claim).contains(Field.FIGURE) || words().contains(text) || text.contains(words()));
    }
}
