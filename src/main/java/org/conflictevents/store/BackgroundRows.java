package org.conflictevents.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Has another thread write the rows, while the next ones are made. */
final class BackgroundRows implements BulkRows, AutoCloseable {

    private static final int ROWS = 2000;

    private final BulkRows rows;
    private List<Row> next = new ArrayList<>(ROWS);
    private CompletableFuture<Void> writing = CompletableFuture.completedFuture(null);

    BackgroundRows(BulkRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(Table table, @Nullable Object[] row) {
        next.add(new Row(table, row));
        if (next.size() == ROWS) {
            writeNext();
        }
    }

    @Override
    public void flush() {
        writeNext();
        await();
        rows.flush();
    }

    /** Until nothing is written any more, whether that fails or not. */
    @Override
    public void close() {
        writing.exceptionally(failure -> null).join();
    }

    private void writeNext() {
        await();
        List<Row> written = next;
        next = new ArrayList<>(ROWS);
        writing = CompletableFuture.runAsync(() -> written.forEach(row -> rows.add(row.table(), row.values())));
    }

    private void await() {
        try {
            writing.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private record Row(Table table, @Nullable Object[] values) {}
}
