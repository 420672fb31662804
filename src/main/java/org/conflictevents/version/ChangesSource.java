package org.conflictevents.version;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.conflictevents.web.ItemSource;
import org.conflictevents.web.UnknownPositionException;
import org.jspecify.annotations.Nullable;

/**
 * The records that two versions do not have alike, by battle: the battle, then its claims. A part costs the same wherever
 * in the list it begins.
 *
 * @param length how many there are
 * @param views of these records
 */
record ChangesSource(ChangedRecords records, LongSupplier length, Function<List<ChangedRecord>, List<ChangeView>> views)
        implements ItemSource<ChangeView> {

    @Override
    public long total() {
        return length.getAsLong();
    }

    @Override
    public Part<ChangeView> read(@Nullable Position after, int offset, int limit) {
        String from = after == null ? "" : after.value(0, 2, Function.identity());
        // Each battle has one record at least, and the first perhaps none that follows.
        List<ChangedRecord> following = records.from(from, offset + limit + 1);
        List<ChangedRecord> wanted = following.stream()
                .skip(after == null ? offset : placeOf(after, following) + 1L + offset)
                .limit(limit)
                .toList();
        return new Part<>(
                views.apply(wanted),
                wanted.isEmpty() ? null : wanted.get(wanted.size() - 1).position());
    }

    private static int placeOf(Position position, List<ChangedRecord> records) {
        for (int place = 0; place < records.size(); place++) {
            if (records.get(place).position().equals(position)) {
                return place;
            }
        }
        throw new UnknownPositionException();
    }
}
