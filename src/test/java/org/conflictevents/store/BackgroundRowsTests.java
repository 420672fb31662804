package org.conflictevents.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BackgroundRowsTests {

    private static final Table TABLE = new Table("battle", List.of("id"));

    private final List<Object> written = new ArrayList<>();
    private final BackgroundRows rows = new BackgroundRows(new BulkRows() {
        @Override
        public void add(Table table, @Nullable Object[] row) {
            if (row[0] == null) {
                throw new IllegalArgumentException("a battle has no id");
            }
            written.add(row[0]);
        }

        @Override
        public void flush() {
            written.add("flushed");
        }
    });

    @Test
    void keepsTheOrderOfRows() {
        List<Object> expected = new ArrayList<>(IntStream.range(0, 5001).boxed().toList());
        expected.forEach(id -> rows.add(TABLE, new Object[] {id}));
        rows.flush();

        expected.add("flushed");
        assertThat(written).isEqualTo(expected);
    }

    @Test
    void failsLaterWithWhatARowFailedWith() {
        rows.add(TABLE, new @Nullable Object[] {null});

        assertThatThrownBy(rows::flush)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a battle has no id");
        rows.close();
        assertThat(written).isEmpty();
    }
}
