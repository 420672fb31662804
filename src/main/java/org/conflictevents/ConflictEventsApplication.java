package org.conflictevents;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Serves the data set: {@code ./mvnw spring-boot:run}. */
@SpringBootApplication
public class ConflictEventsApplication {

    public static void main(String[] args) {
        SpringApplication.run(ConflictEventsApplication.class, args);
    }
}
