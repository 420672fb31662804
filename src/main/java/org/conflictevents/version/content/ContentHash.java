package org.conflictevents.version.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.conflictevents.casualty.ClaimView;
import tools.jackson.databind.json.JsonMapper;

/** The same for views that say the same, and hardly ever for others: 64 bits of a hash of their JSON. */
final class ContentHash {

    private static final JsonMapper JSON = JsonMapper.builder()
            .withConfigOverride(
                    ClaimView.class,
                    override -> override.setIgnorals(
                            JsonIgnoreProperties.Value.forIgnoredProperties(ClaimView.PLACE_IN_TEXT)))
            .build();

    private ContentHash() {}

    static long of(Object view) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return ByteBuffer.wrap(digest.digest(JSON.writeValueAsBytes(view))).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
