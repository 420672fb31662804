package org.conflictevents.battle;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.conflictevents.vocabulary.Victims;

/** Losses among people who belong to no side of the fight. */
@Schema(name = "OtherVictims", description = "Losses among people who belong to no side of the fight.")
record VictimsView(
        @Schema(description = "Who they were.", example = "CIVILIANS")
        Victims victims,

        @Schema(
                description = "One figure for each casualty type with claims.",
                // Of the Indelimane attack (2019): one civilian.
                example = """
                        [{"type": "KILLED", "low": 1, "best": 1, "high": 1, "lowOpen": false, "highOpen": false, "claims": 3}]
                        """)
        List<DerivedCasualtiesView> casualties) {}
