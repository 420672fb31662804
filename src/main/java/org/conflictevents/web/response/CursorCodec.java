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
 * Writes the place where a part of a list ended as an opaque text, and reads it back for the same list alone.
 *
 * <p>The text begins with a digest of the place, the list (its path and filters) and the data version: a cursor that was changed,
 * or taken to another list or other data, is found out. There is no secret in it, so that every instance of the program takes
 * the cursors of every other. Whoever makes one up by the rules here is refused by {@link ListReader} where the list has no such
 * place, and else has found another way to ask for rows that anybody may read.
 */
@Component
final class CursorCodec {

    /** These choose a part of a list or how it looks, and not the list. */
    private static final Set<String> NO_FILTERS = Set.of("limit", "offset", "after", "format", "fields", "dataVersion");

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
     * @param before how many items stand before the place
     */
    record Cursor(long before, ItemSource.Position position) {

        Cursor {
            if (before < 1) {
                throw new IllegalArgumentException("no item stands before this cursor");
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

    /** Empty if the text is not a cursor of this list and data. */
    Optional<Cursor> read(String text, String path, QueryString query) {
        try {
            byte[] octets = Base64.getUrlDecoder().decode(text);
            byte[] place = Arrays.copyOfRange(octets, Math.min(DIGEST_LENGTH, octets.length), octets.length);
            // Written anew, since Base64 has several texts for the same octets.
            Cursor cursor = json.readValue(place, Cursor.class);
            return write(cursor, path, query).equals(text) ? Optional.of(cursor) : Optional.empty();
        } catch (IllegalArgumentException | JacksonException e) {
            return Optional.empty();
        }
    }

    /** What to answer to a text that is not a cursor of the list that is asked for. */
    static Violation unknown(String text) {
        return new Violation(
                "after",
                text,
                "is no place in this list: take it from links.next of an answer with the same filters, order and data version");
    }

    private byte[] digest(byte[] place, String path, QueryString query) {
        String list = query.pairs().stream()
                .filter(pair -> !NO_FILTERS.contains(pair.name()))
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
