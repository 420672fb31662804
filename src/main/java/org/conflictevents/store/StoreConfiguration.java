package org.conflictevents.store;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.PriorityOrdered;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the database outlives the process, has the pool and Flyway use the schema of the version that is served. */
@Configuration(proxyBeanMethods = false)
@Conditional(StoreConfiguration.OnKeptStore.class)
@Import(FileStore.class)
public class StoreConfiguration {

    /** Whether what is loaded outlives the process. */
    public static boolean isKept(Environment environment) {
        return environment.containsProperty("conflict-events.store")
                || !environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:mem:");
    }

    @Bean
    ServedSchema servedSchema(JdbcConnectionDetails details, StoreInput input) {
        return new ServedSchema(new StoreConnection(details), input.hash());
    }

    @Bean
    static SchemaOfThePool schemaOfThePool(ObjectProvider<ServedSchema> served) {
        return new SchemaOfThePool(served);
    }

    @Bean
    StoredVersions storedVersions(DataSource database, ServedSchema served) {
        return new StoredVersions(new Catalogue(JdbcClient.create(database)), served.name());
    }

    @Bean
    FlywayConfigurationCustomizer servedSchemaOfFlyway(ServedSchema served) {
        return flyway -> flyway.defaultSchema(served.name());
    }

    @Bean
    FlywayMigrationStrategy fillOnce(ServedSchema served) {
        return flyway -> served.fill(flyway::migrate);
    }

    /** Comes before whatever makes the pool's connections lazy, which may not begin to read before they are used. */
    record SchemaOfThePool(ObjectProvider<ServedSchema> served) implements BeanPostProcessor, PriorityOrdered {

        @Override
        public Object postProcessBeforeInitialization(Object bean, String name) {
            if (bean instanceof HikariDataSource pool) {
                pool.setSchema(served.getObject().name());
                pool.setConnectionInitSql(served.getObject().whileServing());
            }
            return bean;
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof HikariDataSource pool ? new VersionedDataSource(pool) : bean;
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
    }

    /** Holds where what is loaded outlives the process. */
    public static final class OnKeptStore implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return isKept(context.getEnvironment());
        }
    }
}
