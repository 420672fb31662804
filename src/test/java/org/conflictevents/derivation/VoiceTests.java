package org.conflictevents.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.conflictevents.vocabulary.Relation;
import org.junit.jupiter.api.Test;

class VoiceTests {

    private static final Voice MALI = new Voice(Set.of("mali"), Set.of(1));
    private static final Voice MALIAN_ARMY = new Voice(Set.of("malian-army"), Set.of(1));
    private static final Voice ISGS = new Voice(Set.of("isgs"), Set.of(2));
    private static final Voice AFP = new Voice(Set.of("afp"), Set.of());
    private static final Voice UN = new Voice(Set.of("un"), Set.of());
    private static final Voice NOBODY = new Voice(Set.of(), Set.of());

    @Test
    void isOneVoiceWithOrgansOfItsSide() {
        assertThat(MALI.isSameAs(MALIAN_ARMY)).isTrue();
        assertThat(MALI.isIndependentOf(MALIAN_ARMY)).isFalse();
        assertThat(MALI.isIndependentOf(ISGS)).isTrue();
    }

    @Test
    void holdsThirdPartiesForOneVoiceOnlyIfTheyAreOneClaimant() {
        assertThat(AFP.isSameAs(AFP)).isTrue();
        assertThat(AFP.isIndependentOf(UN)).isTrue();
    }

    @Test
    void isNeitherTheSameAsAnUnnamedVoiceNorIndependentOfIt() {
        assertThat(NOBODY.isSameAs(NOBODY)).isFalse();
        assertThat(MALI.isSameAs(NOBODY)).isFalse();
        assertThat(MALI.isIndependentOf(NOBODY)).isFalse();
    }

    @Test
    void knowsItsRelationToTheVictims() {
        assertThat(MALI.relationTo(1)).isEqualTo(Relation.OWN);
        assertThat(MALI.relationTo(2)).isEqualTo(Relation.OPPONENT);
        assertThat(MALI.relationTo(null)).isEqualTo(Relation.THIRD_PARTY);
        assertThat(AFP.relationTo(1)).isEqualTo(Relation.THIRD_PARTY);
        assertThat(NOBODY.relationTo(1)).isEqualTo(Relation.UNATTRIBUTED);
    }

    @Test
    void refusesASideWithoutAClaimant() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Voice(Set.of(), Set.of(1)))
                .withMessage("sides without a claimant: [1]");
    }
}
