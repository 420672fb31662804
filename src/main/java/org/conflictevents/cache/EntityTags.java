package org.conflictevents.cache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Knows the entity tag of a response before there is one: it follows from the data, the program and the request. It is a weak
 * tag, the same for a body compressed or not.
 */
@Component
final class EntityTags {

    private static final int DIGEST_LENGTH = 16;

    private final SingletonSupplier<String> build = SingletonSupplier.of(BuildFingerprint::read);

    /** As the ETag header has it. */
    String of(CacheKey key) {
        byte[] digest = sha256(build.obtain() + "\n" + key);
        return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, DIGEST_LENGTH))
                + '"';
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
