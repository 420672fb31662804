package org.conflictevents;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.conflictevents.seed.GeneratedDataSet;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** The program over 400 generated battles with 3,200 claims. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"generated.battles=400", "spring.datasource.name=generated"})
@ContextConfiguration(initializers = GeneratedDataSet.class)
public @interface GeneratedBattlesServed {}
