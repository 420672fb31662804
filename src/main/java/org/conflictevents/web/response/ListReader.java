package org.conflictevents.web.response;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.conflictevents.web.ItemSource;
import org.conflictevents.web.ItemSource.Part;
import org.conflictevents.web.ItemSource.Position;
import org.conflictevents.web.UnknownPositionException;
import org.conflictevents.web.format.RowWriter;
import org.conflictevents.web.problem.InvalidRequestException;
import org.conflictevents.web.response.CursorCodec.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads from an {@link ItemSource} what a request asks for. */
@Component
public final class ListReader {

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
    public <T> Listing<T> part(ItemSource<T> source, ApiRequest request) {
        return transactions.execute(status -> {
            Start start = Start.of(request);
            int limit = request.parameters(PageParameters.class).limit();
            long total = source.total();
            Part<T> part = first(source, start, limit, total);
            long end = start.before() + part.items().size();
            String next = part.last() == null || end >= total
                    ? null
                    : cursors.write(new Cursor(end, part.last()), request.path(), request.query());
            Listing.Bounds bounds = new Listing.Bounds(limit, start.before(), total);
            return new Listing<>(part.items(), bounds, ListLinks.of(request, bounds, next));
        });
    }

    /** All items of the list from where the request begins, a few at a time. */
    public <T> void all(ItemSource<T> source, ApiRequest request, RowWriter writer) throws IOException {
        Start start = Start.of(request);
        Position after = start.cursor() == null ? null : start.cursor().position();
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
     * Sees to it that the list has the place that the request goes on from, before anything of an answer is written.
     *
     * @throws InvalidRequestException if it has not
     */
    void check(ItemSource<?> source, ApiRequest request) {
        Start start = Start.of(request);
        if (start.cursor() != null) {
            transactions.execute(status -> first(source, start, 1, source.total()));
        }
    }

    /**
     * The items that follow where the request begins.
     *
     * @param total how many items the list has
     * @throws InvalidRequestException if it has no such place as the cursor, or that cannot be its place
     */
    private static <T> Part<T> first(ItemSource<T> source, Start start, int limit, long total) {
        if (start.cursor() == null) {
            return source.read(null, start.offset(), limit);
        }
        try {
            Part<T> part = source.read(start.cursor().position(), 0, limit);
            // A cursor is given where more follows.
            if (!part.items().isEmpty()
                    && start.before() <= total - part.items().size()) {
                return part;
            }
        } catch (UnknownPositionException e) {
            // Said below as of any other cursor that is none of this list.
        }
        throw new InvalidRequestException(List.of(CursorCodec.unknown(Objects.requireNonNull(start.after()))));
    }

    /**
     * Where a request begins to read.
     *
     * @param after the cursor as it was sent; null together with the cursor
     */
    private record Start(
            int offset, @Nullable Cursor cursor, @Nullable String after) {

        static Start of(ApiRequest request) {
            return new Start(
                    request.parameters(PageParameters.class).offset(),
                    request.cursor(),
                    request.parameters(CursorParameter.class).after());
        }

        /** How many items stand before. */
        long before() {
            return cursor == null ? offset : cursor.before();
        }
    }
}
