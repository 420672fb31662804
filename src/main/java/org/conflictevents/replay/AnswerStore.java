package org.conflictevents.replay;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Answers given before, as many as their memory allows; those asked for most stay longest. */
@Component
@EnableConfigurationProperties(ReplayProperties.class)
class AnswerStore {

    private final Cache<RequestKey, StoredAnswer> answers;
    private final int largest;

    AnswerStore(ReplayProperties properties) {
        this.largest = Math.toIntExact(properties.largest().toBytes());
        this.answers = Caffeine.newBuilder()
                .maximumWeight(properties.memory().toBytes())
                .weigher((RequestKey key, StoredAnswer answer) -> key.target().length() + answer.weight())
                .build();
    }

    @Nullable
    StoredAnswer get(RequestKey key) {
        return answers.getIfPresent(key);
    }

    void put(RequestKey key, StoredAnswer answer) {
        answers.put(key, answer);
    }

    /** How long a body may be to be remembered, in octets. */
    int largest() {
        return largest;
    }
}
