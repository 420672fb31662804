package org.conflictevents.web.response;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.conflictevents.web.DataVersion;
import org.conflictevents.web.ItemSource;
import org.conflictevents.web.problem.Violation;
import org.conflictevents.web.query.QueryString;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the place where a part of a list ended as an opaque text, and reads it back for the same list only.
 *
 * <p>The text begins with a digest of the place, the list (its path and filters) and the data version, so that a cursor that was
 * changed, or belongs to another list or other data, is refused. There is no secret in it: every instance of the program accepts
 * the cursors of every other. A cursor that was made up by these rules is refused by {@link ListReader} if the list has no such
 * place, and otherwise leads to rows that anybody may read.
 */
@Component
final class CursorCodec {

    /** Parameters that choose a part of a list or its form, and not the list. */
    private static final Set<String> NOT_FILTERS =
            Set.of("limit", "offset", "after", "format", "fields", "dataVersion");

    private static final int DIGEST_LENGTH = 12;

    private final JsonMapper json;
    private final ObjectProvider<DataVersion> version;

    CursorCodec(JsonMapper json, ObjectProvider<DataVersion> version) {
        this.json = json;
        this.version = version;
    }

    /**
     * A place in a list.
     *
     * @param before the number of items before the place
     */
    record Cursor(long before, ItemSource.Position position) {

        Cursor {
            if (before < 1) {
                throw new IllegalArgumentException("no item is before this cursor");
            }
            Objects.requireNonNull(position);
        }
    }

    String write(Cursor cursor, String path, QueryString query) {
        byte[] place = json.writeValueAsBytes(cursor);
        byte[] text = Arrays.copyOf(digest(place, path, query), DIGEST_LENGTH + place.length);
        System.arraycopy(place, 0, text, DIGEST_LENGTH, place.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    /** Empty if the text is not a cursor of this list and this data. */
    Optional<Cursor> read(String text, String path, QueryString query) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            byte[] place = Arrays.copyOfRange(bytes, Math.min(DIGEST_LENGTH, bytes.length), bytes.length);
            // Compared with the text as it is written here, since Base64 has several texts for the same bytes.
            Cursor cursor = json.readValue(place, Cursor.class);
            return write(cursor, path, query).equals(text) ? Optional.of(cursor) : Optional.empty();
        } catch (IllegalArgumentException | JacksonException e) {
            return Optional.empty();
        }
    }

    /** The violation of a text that is not a cursor of the requested list. */
    static Violation unknown(String text) {
        return new Violation(
                "after",
                text,
                "is not a cursor of this list: take it from links.next of a response with the same filters, order and data version");
    }

    private byte[] digest(byte[] place, String path, QueryString query) {
        String list = query.pairs().stream()
                .filter(pair -> !NOT_FILTERS.contains(pair.name()))
                .sorted(Comparator.comparing(QueryString.Pair::name).thenComparing(QueryString.Pair::value))
                .map(pair -> new QueryString(List.of(pair), List.of()).encoded())
                .collect(Collectors.joining());
        String bound = version.getObject().value() + "\n" + path + "\n" + list + "\n";
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bound.getBytes(StandardCharsets.UTF_8));
            return digest.digest(place);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
