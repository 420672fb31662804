package org.conflictevents.seed;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Has the application serve generated battles instead of a data folder: as many as {@code generated.battles} says. */
public final class GeneratedDataSet implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        int battles = context.getEnvironment().getRequiredProperty("generated.battles", Integer.class);
        if (battles > 0) {
            context.registerBean(
                    "generatedFolder",
                    GivenFolder.class,
                    () -> new GivenFolder(articles -> GeneratedBattles.generate(battles, articles)),
                    definition -> definition.setPrimary(true));
        }
    }
}
