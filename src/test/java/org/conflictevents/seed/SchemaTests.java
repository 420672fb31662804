package org.conflictevents.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What can never be cannot be stored, whoever writes. */
@DatabaseTest
class SchemaTests {

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void storeABattle() {
        jdbc.update(
                "insert into source (id, kind, name, file, checksum, licence, claim_count) values ('b', 'DOCUMENT', 'B', 'f', 'c', 'l', 0)");
        jdbc.update(
                "insert into battle (id, title, name, sort_start, sort_end, claim_count, "
                        + "sort_killed, sort_killed_lowest, sort_killed_highest, sort_killed_own, sort_killed_opponent, sort_killed_third_party) values ('b', 'B', 'B', date '2019-11-18', date '2019-11-18', 0, -1, -1, -1, -1, -1, -1)");
        jdbc.update("insert into side (battle_id, side_number) values ('b', 1)");
    }

    @Test
    void takesAClaimThatCanBe() {
        assertThat(insertClaim("b", "1", "null", "24", "30")).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "b, 1, null, 31, 30, figure_bounds",
        "b, 1, null, -1, 30, check",
        "b, 1, null, 0, -1, check",
        "b, null, null, 1, 1, whose_losses",
        "b, 1, 'CIVILIANS', 1, 1, whose_losses",
        "b, 2, null, 1, 1, foreign",
        "elsewhere, null, 'CIVILIANS', 1, 1, foreign"
    })
    void refusesAClaimThatCannotBe(String battle, String side, String victims, String min, String max, String why) {
        String victimsLiteral = victims.equals("null") ? "null" : "'" + victims + "'";
        assertThatThrownBy(() -> insertClaim(battle, side, victimsLiteral, min, max))
                .isInstanceOf(DataIntegrityViolationException.class)
                .rootCause()
                .extracting(cause -> cause.getMessage().toLowerCase())
                .asString()
                .contains(why.equals("foreign") ? "referential integrity" : why);
    }

    @Test
    void refusesAPartWithoutWords() {
        insertClaim("b", "1", "null", "24", "30");

        assertThatThrownBy(() -> jdbc.update("update casualty_claim set group_distinct = true"))
                .hasMessageContaining("part_of_side");
    }

    @Test
    void refusesABattleThatEndsBeforeItBegins() {
        assertThatThrownBy(() ->
                        jdbc.update("update battle set date_start = date '2019-11-18', date_end = date '2019-11-17'"))
                .hasMessageContaining("battle_days");
    }

    @Test
    void refusesHalfAPoint() {
        assertThatThrownBy(() -> jdbc.update("update battle set latitude = 15.6"))
                .hasMessageContaining("battle_point");
    }

    @Test
    void refusesAnInferenceWithoutEvidence() {
        jdbc.update("insert into combatant (id, name, battle_count) values ('mali', 'Mali', 1)");

        assertThatThrownBy(
                        () -> jdbc.update(
                                "insert into participation (battle_id, ordinal, side_number, combatant_id, basis, repeated) values ('b', 0, 1, 'mali', 'INFERRED', false)"))
                .hasMessageContaining("inferred_has_evidence");
    }

    private int insertClaim(String battle, String side, String victims, String min, String max) {
        return jdbc.update("""
                insert into casualty_claim (id, battle_id, ordinal, side_number, victims, casualty_type, figure_min, figure_max,
                    figure_qualifier, figure_text, sort_claimed_on, later_that_day, relation, status, origin, statement_start, part_of_total, quote, span_start, span_end)
                values ('c', '%s', 0, %s, %s, 'KILLED', %s, %s, 'RANGE', 'w', date '2019-11-18', false, 'OWN', 'REPORTED', 'PROSE', 0, false, 'q', 0, 1)
                """.formatted(battle, side, victims, min, max));
    }
}
