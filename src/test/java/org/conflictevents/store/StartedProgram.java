package org.conflictevents.store;

import java.util.ArrayList;
import java.util.List;
import org.conflictevents.Api;
import org.conflictevents.ConflictEventsApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The program, started within the tests' own process. */
public record StartedProgram(ConfigurableApplicationContext context) implements AutoCloseable {

    public static StartedProgram with(List<String> properties, String... more) {
        List<String> all = new ArrayList<>(List.of("--server.port=0"));
        all.addAll(properties);
        all.addAll(List.of(more));
        return new StartedProgram(SpringApplication.run(ConflictEventsApplication.class, all.toArray(String[]::new)));
    }

    public Api api() {
        return new Api(context.getEnvironment().getRequiredProperty("local.server.port", int.class));
    }

    public String answer(String path) {
        return api().answer(path).body();
    }

    @Override
    public void close() {
        context.close();
    }
}
