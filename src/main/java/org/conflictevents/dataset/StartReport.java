package org.conflictevents.dataset;

import java.time.Duration;
import java.util.Objects;
import org.conflictevents.web.ApiController;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Logs where to look once the program can be asked: what was not understood, the page, Swagger UI and the API. */
@Component
class StartReport {

    private static final Logger log = LoggerFactory.getLogger(StartReport.class);

    private final LoadNotices notices;
    private final ServerProperties server;
    private final Environment environment;

    StartReport(LoadNotices notices, ServerProperties server, Environment environment) {
        this.notices = notices;
        this.server = server;
        this.environment = environment;
    }

    @EventListener
    void report(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext context)
                || context.getWebServer() == null) {
            // A test without a server.
            return;
        }
        String root = root(context.getWebServer().getPort());
        long unread = notices.count(Specification.unrestricted());
        if (unread > 0) {
            log.info(
                    "Not understood in the data: {}, see {}/dataset/notices",
                    passages(unread),
                    root + ApiController.ROOT);
        }
        Duration taken = Objects.requireNonNullElse(ready.getTimeTaken(), Duration.ZERO);
        log.info("Ready after {} s\n{}", taken.toSeconds(), addresses(root));
    }

    private String root(int port) {
        String scheme = Ssl.isEnabled(server.getSsl()) ? "https" : "http";
        String path = server.getServlet().getContextPath();
        return scheme + "://localhost:" + port + (path == null ? "" : path);
    }

    private String addresses(String root) {
        String lines = "    page        " + root + "/\n";
        if (environment.getProperty("springdoc.swagger-ui.enabled", boolean.class, true)) {
            lines += "    Swagger UI  " + root + "/swagger-ui.html\n";
        }
        return lines + "    API         " + root + ApiController.ROOT + "/battles";
    }

    private static String passages(long count) {
        return count == 1 ? "one passage" : "%,d passages".formatted(count);
    }
}
