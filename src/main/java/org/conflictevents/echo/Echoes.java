package org.conflictevents.echo;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Answers as they were sent, by the octets of the requests that they answer; those asked for most stay longest. */
@Component
public class Echoes {

    /** How long an answer may be, head and body, to be said again: what a socket takes at once, as a rule. */
    static final int LONGEST = 64 * 1024;

    private static final long MOST_BYTES = 32L * 1024 * 1024;

    /** What the map around an entry takes, roughly. */
    private static final int OVERHEAD = 200;

    private final Cache<RequestHead, Echo> echoes = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((RequestHead head, Echo echo) -> OVERHEAD + head.length() + echo.octets().length)
            .build();

    private final ThreadLocal<@Nullable Exchange> current = new ThreadLocal<>();

    /**
     * Says that the answer about to be sent is the one to every request of the same octets, whenever it comes. Does nothing
     * where these are not known, and where something follows them that belongs to the request.
     *
     * @param target the request's path and query as they were sent
     * @param bodyLength how many octets the answer's body will have
     */
    public void keep(HttpServletRequest request, String target, int bodyLength) {
        Exchange exchange = current.get();
        if (exchange != null && !exchange.isOver() && exchange.head().asks(request.getMethod(), target)) {
            boolean complete = Stream.of(
                            HttpHeaders.CONTENT_LENGTH,
                            HttpHeaders.TRANSFER_ENCODING,
                            HttpHeaders.EXPECT,
                            HttpHeaders.UPGRADE)
                    .allMatch(name -> request.getHeader(name) == null);
            if (complete && bodyLength < LONGEST) {
                exchange.record(bodyLength);
            }
        }
    }

    @Nullable
    Echo get(RequestHead head) {
        return echoes.getIfPresent(head);
    }

    /** What this thread is answering; null if nobody can say that again. */
    @Nullable
    Exchange current() {
        return current.get();
    }

    void begin(RequestHead head) {
        current.set(new Exchange(head));
    }

    /**
     * Ends what this thread began.
     *
     * @param open whether the connection stays open; an answer that announces its end is that of one connection
     */
    void end(boolean open) {
        Exchange exchange = current.get();
        current.remove();
        if (exchange != null && open) {
            exchange.echo()
                    .filter(echo -> echo.octets().length <= LONGEST)
                    .ifPresent(echo -> echoes.put(exchange.head(), echo));
        }
    }
}
