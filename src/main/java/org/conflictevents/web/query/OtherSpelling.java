package org.conflictevents.web.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** How a value that was refused would have been accepted: in other letters, or as several values. */
final class OtherSpelling {

    private static final List<UnaryOperator<String>> LETTERS = List.of(
            UnaryOperator.identity(), text -> text.toUpperCase(Locale.ROOT), text -> text.toLowerCase(Locale.ROOT));

    private OtherSpelling() {}

    /**
     * {@code country=ML&country=NE} for {@code ml,ne}; empty if there is no such way.
     *
     * @param accepts whether a value is accepted
     */
    static Optional<String> of(QueryParameter parameter, String refused, Predicate<String> accepts) {
        String[] values = parameter.container() == null ? new String[] {refused} : refused.split(",\\s*");
        return LETTERS.stream()
                .map(letters -> Stream.of(values).map(letters).distinct().toList())
                .filter(spelt -> !spelt.isEmpty()
                        && !spelt.equals(List.of(refused))
                        && spelt.stream().allMatch(accepts))
                .map(parameter::written)
                .findFirst();
    }
}
