package bench.plain;

import org.conflictevents.battle.Battle;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * What a Spring MVC and JPA program looks like that does nothing for speed, over the same entities and database: the
 * measure that the real one is held against. Outside of the real one's packages, so that neither finds the other's beans.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@EntityScan(basePackageClasses = Battle.class, basePackages = "org.conflictevents")
@EnableJpaRepositories
@Import(PlainController.class)
public class PlainApplication {

    public static ConfigurableApplicationContext start(int port) {
        return new SpringApplicationBuilder(PlainApplication.class)
                .properties(
                        "spring.flyway.enabled=false",
                        "spring.jpa.hibernate.ddl-auto=none",
                        "springdoc.api-docs.enabled=false",
                        "springdoc.swagger-ui.enabled=false")
                .run("--server.port=" + port);
    }
}
