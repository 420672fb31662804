package org.conflictevents.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Responses given before, as many as their memory allows; those asked for most stay longest. */
@Component
@EnableConfigurationProperties(CacheProperties.class)
class ResponseCache {

    private final Cache<CacheKey, CachedResponse> responses;
    private final long maxResponseSize;

    ResponseCache(CacheProperties properties) {
        this.maxResponseSize = properties.maxResponseSize().toBytes();
        this.responses = Caffeine.newBuilder()
                .maximumWeight(properties.maxSize().toBytes())
                .weigher((CacheKey key, CachedResponse response) -> key.target().length() + response.weight())
                .build();
    }

    @Nullable
    CachedResponse get(CacheKey key) {
        return responses.getIfPresent(key);
    }

    /** Keeps it unless it is too long. */
    void put(CacheKey key, CachedResponse response) {
        if (response.body().length <= maxResponseSize) {
            responses.put(key, response);
        }
    }
}
