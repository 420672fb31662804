package org.conflictevents.battle;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.conflictevents.web.KnownIds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names that are their own ids. */
@Configuration(proxyBeanMethods = false)
class KnownNames {

    @Bean
    KnownIds wars(Battles battles) {
        return new Names(
                "war or campaign", name -> battles.existsWar(PartOf.of(name).start(), name), battles::findWars);
    }

    /** Of the first level. */
    @Bean
    KnownIds administrativeAreas(Battles battles) {
        return new Names("administrative area", battles::existsArea, battles::findAreas);
    }

    private record Names(String kind, Predicate<String> known, Supplier<List<String>> all) implements KnownIds {

        @Override
        public boolean has(String name) {
            return known.test(name);
        }

        @Override
        public List<String> near(String unknown) {
            return all.get();
        }
    }
}
