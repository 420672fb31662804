package org.conflictevents.web;

import java.io.IOException;
import org.conflictevents.formats.RowWriter;
import org.conflictevents.web.CursorCodec.Cursor;
import org.conflictevents.web.ItemSource.Part;
import org.conflictevents.web.ItemSource.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads from an {@link ItemSource} what a request asks for. */
@Component
final class ListReader {

    /** How many rows of a stream are in memory at a time. */
    private static final int ROWS_AT_ONCE = 500;

    private final CursorCodec cursors;
    private final TransactionOperations transactions;

    ListReader(CursorCodec cursors, ObjectProvider<PlatformTransactionManager> manager) {
        this.cursors = cursors;
        this.transactions = manager.stream()
                .findFirst()
                .map(ListReader::readOnly)
                .orElse(TransactionOperations.withoutTransaction());
    }

    private static TransactionOperations readOnly(PlatformTransactionManager manager) {
        TransactionTemplate template = new TransactionTemplate(manager);
        template.setReadOnly(true);
        return template;
    }

    /** The part of the list that the request asks for. */
    <T> Listing<T> part(ItemSource<T> source, ApiRequest request) {
        return transactions.execute(status -> {
            Start start = Start.of(request);
            int limit = request.parameters(Paging.class).limit();
            Part<T> part = source.read(start.after(), start.offset(), limit);
            long total = source.total();
            long end = start.before() + part.items().size();
            String next = part.last() == null || end >= total
                    ? null
                    : cursors.write(new Cursor(end, part.last()), request.path(), request.query());
            Listing.Bounds bounds = new Listing.Bounds(limit, start.before(), total);
            return new Listing<>(part.items(), bounds, ListLinks.of(request, bounds, next));
        });
    }

    /** All items of the list from where the request begins, a few at a time. */
    <T> void all(ItemSource<T> source, ApiRequest request, RowWriter writer) throws IOException {
        Start start = Start.of(request);
        Position after = start.after();
        int offset = start.offset();
        Part<T> part;
        do {
            part = next(source, after, offset);
            for (T item : part.items()) {
                writer.row(item);
            }
            after = part.last();
            offset = 0;
        } while (part.items().size() == ROWS_AT_ONCE);
    }

    private <T> Part<T> next(ItemSource<T> source, @Nullable Position after, int offset) {
        return transactions.execute(status -> source.read(after, offset, ROWS_AT_ONCE));
    }

    /**
     * Where a request begins to read.
     *
     * @param before how many items stand before
     */
    private record Start(@Nullable Position after, int offset, long before) {

        static Start of(ApiRequest request) {
            int offset = request.parameters(Paging.class).offset();
            Cursor cursor = request.cursor();
            return cursor == null ? new Start(null, offset, offset) : new Start(cursor.position(), 0, cursor.before());
        }
    }
}
