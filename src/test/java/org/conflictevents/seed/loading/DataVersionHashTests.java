package org.conflictevents.seed.loading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DataVersionHashTests {

    @Test
    void dependsOnTheGazetteer() {
        assertThat(new DataVersionHash("5e1c9a").version()).isNotEqualTo(new DataVersionHash("").version());
    }
}
