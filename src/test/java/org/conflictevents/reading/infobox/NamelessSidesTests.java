package org.conflictevents.reading.infobox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.conflictevents.reading.model.CombatantReading;
import org.conflictevents.reading.model.SideReading;
import org.conflictevents.reading.party.Commanders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamelessSidesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Strength1: 102 troops (60 French, 30 Afghans and 12 Americans) | {1=[France, Afghanistan, United States]}",
                "Strength2: 54 29th U.S. Infantryman                            | {2=[United States]}",
                "Strength2: est. 220 Japanese guards and soldiers               | {2=[Japan]}",
                "Units1: Sri Lanka Armed Forces, Gemunu Watch                   | {1=[Sri Lanka]}",
                "Strength2: 2,000 Russian estimate: about 4,000                 | {}",
                "Casualties1: 10 French soldiers                                | {}",
            })
    void areNamedByTheirTroops(String line, String sides) {
        assertThat(names(NamelessSides.byTroops(InfoboxLines.article("- " + line, "End."))))
                .hasToString(sides);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met a British squadron commanded by Sir Christopher Cradock. | {2=[United Kingdom]}",
                "Cradock's British squadron was sunk by the German navy under Spee. | {1=[Germany], 2=[United Kingdom]}",
                "The German general Cradock led Turks.                             | {}",
                "British troops followed Spee and British troops followed Cradock. | {1=[], 2=[]}",
            })
    void areNamedByWhomTheirCommandersLead(String prose, String sides) {
        Commanders commanders = new Commanders(
                List.of(
                        new SideReading(1, List.of(), null, List.of("spee")),
                        new SideReading(2, List.of(), null, List.of("christopher cradock"))),
                Set.of());

        assertThat(names(NamelessSides.byCommanders(InfoboxLines.article("- Date: 1914", prose), commanders)))
                .hasToString(sides);
    }

    private static Map<Integer, List<String>> names(Map<Integer, List<CombatantReading>> sides) {
        Map<Integer, List<String>> names = new TreeMap<>();
        sides.forEach((side, its) ->
                names.put(side, its.stream().map(CombatantReading::name).toList()));
        return names;
    }
}
