package org.conflictevents.version.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.conflictevents.casualty.ClaimView;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A hash for a battle and for each of its claims, of the JSON of their views: the same where they say the same. Written as
 * {@code =3f2a9c0d5b7e4186 .7f98683d=0b4c…}, in which ids are without the battle's, that each begins with.
 */
public final class RecordHashes {

    private static final int LENGTH = 8;

    private static final JsonMapper JSON = JsonMapper.builder()
            .withConfigOverride(
                    ClaimView.class,
                    override -> override.setIgnorals(
                            JsonIgnoreProperties.Value.forIgnoredProperties(ClaimView.PLACE_IN_TEXT)))
            .build();

    private RecordHashes() {}

    /** By the ids of the records; empty for null, where there is no such battle. */
    public static Map<String, String> parse(String battle, @Nullable String content) {
        Map<String, String> hashes = new TreeMap<>();
        for (String entry : content == null ? new String[0] : content.split(" ")) {
            int equals = entry.indexOf('=');
            hashes.put(battle + entry.substring(0, equals), entry.substring(equals + 1));
        }
        return hashes;
    }

    /** What stands before the hash of a record. */
    public static String key(String battle, String id) {
        return id.substring(battle.length()) + "=";
    }

    static String entry(String battle, String id, Object view) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(JSON.writeValueAsBytes(view));
            return key(battle, id) + HexFormat.of().formatHex(hash, 0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
