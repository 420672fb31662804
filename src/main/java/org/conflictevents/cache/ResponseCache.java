package org.conflictevents.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Answers given before, as many as their memory allows; those asked for most stay longest. */
@Component
@EnableConfigurationProperties(CacheProperties.class)
class ResponseCache {

    private final Cache<CacheKey, CachedResponse> answers;
    private final int largest;

    ResponseCache(CacheProperties properties) {
        this.largest = Math.toIntExact(properties.maxResponseSize().toBytes());
        this.answers = Caffeine.newBuilder()
                .maximumWeight(properties.maxSize().toBytes())
                .weigher((CacheKey key, CachedResponse answer) -> key.target().length() + answer.weight())
                .build();
    }

    @Nullable
    CachedResponse get(CacheKey key) {
        return answers.getIfPresent(key);
    }

    void put(CacheKey key, CachedResponse answer) {
        answers.put(key, answer);
    }

    /** How long a body may be to be remembered, in octets. */
    int largest() {
        return largest;
    }
}
