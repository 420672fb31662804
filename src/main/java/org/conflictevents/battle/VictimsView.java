package org.conflictevents.battle;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.conflictevents.battle.figure.DerivedCasualtiesView;
import org.conflictevents.vocabulary.Victims;

/** Losses that are not those of one side of the fight. */
@Schema(name = "OtherVictims", description = "Losses that are not those of one side of the fight.")
record VictimsView(
        @Schema(
                description =
                        "CIVILIANS: people of no side. UNKNOWN: not told, or people of a party that did not fight. ALL: everybody "
                                + "together, of all sides and none.",
                example = "CIVILIANS")
        Victims victims,

        @Schema(
                description = "One figure for each casualty type with claims.",
                // Of the Indelimane attack (2019): one civilian.
                example = """
                        [{"type": "KILLED", "low": 1, "best": 1, "high": 1, "lowOpen": false, "highOpen": false, "claims": 3}]
                        """)
        List<DerivedCasualtiesView> casualties) {}
