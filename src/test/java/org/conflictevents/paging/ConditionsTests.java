package org.conflictevents.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionsTests {

    record Filter(String word, Set<Integer> side, Long min) {}

    @Test
    void eachParameterThatIsSetBecomesAFilterOfItsOwn() {
        assertThat(Conditions.of(new Filter("a", Set.of(1, 2), 0L)))
                .containsExactly(
                        new Filter("a", Set.of(), null),
                        new Filter(null, Set.of(1, 2), null),
                        new Filter(null, Set.of(), 0L));
    }

    @Test
    void aFilterThatSetsNothingHasNoConditions() {
        assertThat(Conditions.of(new Filter(null, Set.of(), null))).isEmpty();
    }
}
