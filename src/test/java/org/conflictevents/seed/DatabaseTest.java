package org.conflictevents.seed;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;

/** A test of the tables alone, which are empty; all such tests share one database and leave nothing in it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(showSql = false, properties = "spring.datasource.name=tables")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@interface DatabaseTest {}
