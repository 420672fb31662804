package org.conflictevents.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class CasualtySubjectTests {

    private static final CasualtySubject FIRST_KILLED = new CasualtySubject(1, null, CasualtyType.KILLED);
    private static final CasualtySubject FIRST_INJURED = new CasualtySubject(1, null, CasualtyType.INJURED);
    private static final CasualtySubject SECOND_KILLED = new CasualtySubject(2, null, CasualtyType.KILLED);
    private static final CasualtySubject CIVILIANS = new CasualtySubject(null, Victims.CIVILIANS, CasualtyType.KILLED);
    private static final CasualtySubject UNKNOWN = new CasualtySubject(null, Victims.UNKNOWN, CasualtyType.KILLED);

    @Test
    void refusesASideTogetherWithOtherVictims() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CasualtySubject(1, Victims.CIVILIANS, CasualtyType.KILLED))
                .withMessage("either a side or other victims: 1, CIVILIANS");
    }

    @Test
    void refusesNobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CasualtySubject(null, null, CasualtyType.KILLED))
                .withMessage("either a side or other victims: null, null");
    }

    @Test
    void ordersSidesBeforeOtherVictimsAndThenByType() {
        assertThat(List.of(UNKNOWN, CIVILIANS, SECOND_KILLED, FIRST_INJURED, FIRST_KILLED).stream()
                        .sorted())
                .containsExactly(FIRST_KILLED, FIRST_INJURED, SECOND_KILLED, CIVILIANS, UNKNOWN);
    }
}
