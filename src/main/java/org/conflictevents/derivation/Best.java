package org.conflictevents.derivation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.conflictevents.vocabulary.Relation;
import org.conflictevents.vocabulary.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Chooses one number among current statements.
 *
 * <p>A statement stands for the lowest number that it names: 24 for "24", 31 for "over 30", 20 for "20 to 30", 30 for
 * "up to 30"; for the number that its document prefers, where it does. Of several equally recent ones the lowest counts, as in ACLED's and UCDP's codebooks, which take the
 * most conservative of equally good reports.
 */
final class Best {

    private Best() {}

    /** Null if no statement with a number qualifies for the rule. */
    static @Nullable Long of(List<Statement> current, Rule rule) {
        return switch (rule) {
            case LATEST -> latest(current);
            case LOWEST -> lowest(current);
            case HIGHEST -> highest(current);
            case OWN -> latest(of(current, Relation.OWN));
            case OPPONENT -> latest(of(current, Relation.OPPONENT));
            case THIRD_PARTY -> latest(of(current, Relation.THIRD_PARTY));
        };
    }

    static @Nullable Long lowest(List<Statement> statements) {
        return choose(statements, statement -> statement.bounds().lowest(), Comparator.reverseOrder());
    }

    static @Nullable Long highest(List<Statement> statements) {
        return choose(statements, statement -> statement.bounds().highest(), Comparator.naturalOrder());
    }

    private static @Nullable Long latest(List<Statement> statements) {
        List<Statement> numbered = statements.stream()
                .filter(statement -> statement.bounds().nameANumber())
                .toList();
        LocalDate last = numbered.stream()
                .map(Statement::date)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return choose(
                numbered.stream()
                        .filter(statement -> Objects.equals(statement.date(), last))
                        .toList(),
                Statement::preferred,
                Comparator.reverseOrder());
    }

    private static List<Statement> of(List<Statement> statements, Relation relation) {
        return statements.stream()
                .filter(statement -> statement.relation() == relation)
                .toList();
    }

    private static @Nullable Long choose(
            List<Statement> statements, Function<Statement, @Nullable Long> number, Comparator<Long> order) {
        return statements.stream()
                .map(number)
                .filter(Objects::nonNull)
                .max(order)
                .orElse(null);
    }
}
