package org.conflictevents.seed.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LoadProgressTests {

    @Test
    void tellsCountRateAndTimeLeft() {
        LoadProgress progress = new LoadProgress(1000);
        for (int i = 0; i < 2000; i++) {
            progress.addDocument();
        }
        progress.addBytes(250);

        assertThat(progress.describe(Duration.ofSeconds(2)))
                .isEqualTo("2,000 documents, 1,000 a second, 25 % of all bytes, about 6 s left");
    }
}
