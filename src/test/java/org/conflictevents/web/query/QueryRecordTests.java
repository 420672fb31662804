package org.conflictevents.web.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.bind.annotation.RequestParam;

class QueryRecordTests {

    @ValidRange(from = "from", to = "to")
    record Filter(
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam("type") Set<String> types,
            @Nullable Integer from,
            @Nullable Integer to)
            implements QueryParameters {}

    @ValidRange(from = "from", to = "nope")
    record UnknownEnd(@Nullable Integer from, @Nullable Integer to) {}

    @ValidRange(from = "from", to = "to")
    record TwoTypes(@Nullable Integer from, @Nullable Long to) {}

    @ValidRange(from = "from", to = "to")
    record NotComparable(@Nullable Place from, @Nullable Place to) {}

    record Place(String name) {

        static Place parse(String text) {
            return new Place(text);
        }
    }

    @Test
    void knowsEachParameterFromItsComponent() {
        List<QueryParameter> parameters = QueryRecord.of(Filter.class).parameters();

        assertThat(parameters).extracting(QueryParameter::name).containsExactly("limit", "type", "from", "to");
        assertThat(parameters).extracting(QueryParameter::optional).containsExactly(false, true, true, true);
        assertThat(parameters).extracting(QueryParameter::defaultValue).containsExactly("20", null, null, null);
        assertThat(parameters.get(1).container()).isEqualTo(Set.class);
        assertThat(parameters.get(1).type()).isEqualTo(String.class);
    }

    @Test
    void makesTheRecordOfTheValues() {
        Map<String, @Nullable Object> values = new HashMap<>(Map.of("limit", 5, "types", Set.of("KILLED"), "to", 9));

        assertThat(QueryRecord.of(Filter.class).create(values)).isEqualTo(new Filter(5, Set.of("KILLED"), null, 9));
    }

    @ParameterizedTest
    @ValueSource(classes = {UnknownEnd.class, TwoTypes.class, NotComparable.class})
    void refusesARangeWithoutTwoComparableEnds(Class<?> type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QueryRecord.of(type))
                .withMessageEndingWith("does not name two parameters of one comparable type");
    }

    @Test
    void refusesWhatIsNotARecord() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QueryRecord.of(String.class))
                .withMessageEndingWith("has to be a record");
    }
}
