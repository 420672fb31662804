package org.conflictevents.web.response;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.conflictevents.web.ItemSource;
import org.conflictevents.web.ItemSource.Part;
import org.conflictevents.web.ItemSource.Position;
import org.conflictevents.web.UnknownPositionException;
import org.conflictevents.web.problem.InvalidRequestException;
import org.conflictevents.web.response.CursorCodec.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the requested items of an {@link ItemSource}. */
@Component
public final class ListReader {

    /** How many items of a stream are in memory at a time. */
    private static final int BATCH_SIZE = 500;

    private final CursorCodec cursors;
    private final Hints hints;
    private final TransactionOperations transactions;

    ListReader(CursorCodec cursors, Hints hints, ObjectProvider<PlatformTransactionManager> manager) {
        this.cursors = cursors;
        this.hints = hints;
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

    /** The requested part of the list. */
    public <T> Listing<T> part(ItemSource<T> source, ApiRequest request) {
        return transactions.execute(status -> {
            int limit = request.parameters(PageParameters.class).limit();
            Cursor cursor = request.cursor();
            long before = cursor == null ? offset(request) : cursor.before();
            long total = source.total();
            Part<T> part = first(source, request, limit, total);
            long end = before + part.items().size();
            String next = part.last() == null || end >= total
                    ? null
                    : cursors.write(new Cursor(end, part.last()), request.path(), request.query());
            Listing.Bounds bounds = new Listing.Bounds(limit, before, total);
            List<HintView> hints = total == 0 ? this.hints.of(request) : List.of();
            return new Listing<>(part.items(), bounds, ListLinks.of(request, bounds, next), hints);
        });
    }

    /** All items of the list from the requested place on, read in batches while they are iterated. */
    <T> Iterable<T> all(ItemSource<T> source, ApiRequest request) {
        Position start = request.cursor() == null ? null : request.cursor().position();
        return () -> Stream.iterate(
                        Optional.of(batch(source, start, offset(request))),
                        Optional::isPresent,
                        part -> part.flatMap(read -> following(source, read)))
                .flatMap(part -> part.orElseThrow().items().stream())
                .iterator();
    }

    private <T> Optional<Part<T>> following(ItemSource<T> source, Part<T> part) {
        return part.items().size() < BATCH_SIZE ? Optional.empty() : Optional.of(batch(source, part.last(), 0));
    }

    private <T> Part<T> batch(ItemSource<T> source, @Nullable Position after, int offset) {
        return transactions.execute(status -> source.read(after, offset, BATCH_SIZE));
    }

    /**
     * Checks the requested place before anything of a response is written.
     *
     * @throws InvalidRequestException if the list does not have that place
     */
    void check(ItemSource<?> source, ApiRequest request) {
        if (request.cursor() != null) {
            transactions.execute(status -> first(source, request, 1, source.total()));
        }
    }

    /**
     * The first items from the requested place on.
     *
     * @param total how many items the list has
     * @throws InvalidRequestException if the list does not have the place of the cursor
     */
    private static <T> Part<T> first(ItemSource<T> source, ApiRequest request, int limit, long total) {
        Cursor cursor = request.cursor();
        if (cursor == null) {
            return source.read(null, offset(request), limit);
        }
        try {
            Part<T> part = source.read(cursor.position(), 0, limit);
            // A cursor is given only where more items follow.
            if (!part.items().isEmpty()
                    && cursor.before() <= total - part.items().size()) {
                return part;
            }
        } catch (UnknownPositionException e) {
            // Refused below, as is any other cursor that this list would not give.
        }
        String after = request.parameters(PageParameters.class).after();
        throw new InvalidRequestException(List.of(CursorCodec.unknown(Objects.requireNonNull(after))));
    }

    private static int offset(ApiRequest request) {
        return request.parameters(PageParameters.class).offset();
    }
}
