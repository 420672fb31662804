package org.conflictevents.cache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.conflictevents.web.DataVersion;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Knows the entity tag of an answer before there is one: it follows from the data, the program and the request. */
@Component
final class EntityTags {

    private static final int DIGEST_LENGTH = 16;

    private final ObjectProvider<DataVersion> version;
    private final SingletonSupplier<byte[]> build = SingletonSupplier.of(() -> digest(BuildFingerprint.read()));

    EntityTags(ObjectProvider<DataVersion> version) {
        this.version = version;
    }

    EntityTag of(CacheKey key) {
        byte[] digest = digest(version.getObject().value() + "\n" + key + "\n", build.obtain());
        return new EntityTag(
                Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, DIGEST_LENGTH)));
    }

    private static byte[] digest(String text, byte... more) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            return digest.digest(more);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
