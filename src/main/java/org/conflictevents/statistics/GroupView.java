package org.conflictevents.statistics;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Tuple;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.conflictevents.battle.Side;
import org.conflictevents.battle.place.CountryView;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.IsoDates;
import org.conflictevents.vocabulary.Origin;
import org.conflictevents.vocabulary.Outcome;
import org.conflictevents.vocabulary.Relation;
import org.conflictevents.vocabulary.Violence;
import org.jspecify.annotations.Nullable;

/** The values that the battles or claims of a group have in common. */
@Schema(
        name = "Group",
        description =
                "The values that the request groups by, and no other field. Null: unknown for the battles of this "
                        + "group.")
record GroupView(
        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description = "Year that the battles began in. ISO 8601: 331 BC is -330.",
                example = "2019")
        @Nullable
        Integer year,

        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description = "Month that the battles began in. October 331 BC is -000330-10.",
                example = "2019-11")
        @Nullable
        String month,

        @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED, description = "Present-day country of the battles.")
        @Nullable
        CountryView country,

        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description =
                        "First-level administrative area of the battles. Null: nobody coded it, nor is the country known.")
        @Nullable
        GroupAreaView admin1,

        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description = "War or campaign that the battles belong to.",
                example = "Mali War")
        @Nullable
        String partOf,

        @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED, description = "Party that fought in the battles.")
        @Nullable
        GroupCombatantView combatant,

        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description = "Who fought whom in the battles.",
                example = "STATE_BASED")
        @Nullable
        Violence violence,

        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description = "Number of the side whose losses are counted. Null: they are not those of one side.",
                example = "1")
        @Nullable
        Integer side,

        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description =
                        "Who lost the persons that are counted. Null: they are not those of one side, or nobody is named on it.")
        @Nullable
        GroupPartyView party,

        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description = "Who made the claims. Null: nobody is named.")
        @Nullable
        GroupSourceView source,

        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description = "Party whose claimants made the claims. Null: third parties, or nobody is named.")
        @Nullable
        GroupCombatantView claimantParty,

        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description = "What happened to the persons that the claims and figures count.",
                example = "KILLED")
        @Nullable
        CasualtyType type,

        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description = "Who speaks about whose losses in the claims.",
                example = "OWN")
        @Nullable
        Relation relation,

        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description = "Where in their documents the claims stand.",
                example = "PROSE")
        @Nullable
        Origin origin,

        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description = "How the battles ended.",
                example = "VICTORY")
        @Nullable
        Outcome outcome) {

    /**
     * @param row of a query that groups by these dimensions
     */
    static GroupView of(List<Dimension> groupBy, Tuple row) {
        Map<Dimension, Object> group = new EnumMap<>(Dimension.class);
        for (Dimension dimension : groupBy) {
            Object key = row.get(dimension.keyAlias());
            if (dimension == Dimension.ADMIN1) {
                group.put(dimension, GroupAreaView.of((String) key, row.get(dimension.labelAlias(), String.class)));
            } else if (key != null) {
                group.put(dimension, value(dimension, key, row));
            }
        }
        return new GroupView(
                (Integer) group.get(Dimension.YEAR),
                (String) group.get(Dimension.MONTH),
                (CountryView) group.get(Dimension.COUNTRY),
                (GroupAreaView) group.get(Dimension.ADMIN1),
                (String) group.get(Dimension.PART_OF),
                (GroupCombatantView) group.get(Dimension.COMBATANT),
                (Violence) group.get(Dimension.VIOLENCE),
                (Integer) group.get(Dimension.SIDE),
                (GroupPartyView) group.get(Dimension.PARTY),
                (GroupSourceView) group.get(Dimension.SOURCE),
                (GroupCombatantView) group.get(Dimension.CLAIMANT_PARTY),
                (CasualtyType) group.get(Dimension.TYPE),
                (Relation) group.get(Dimension.RELATION),
                (Origin) group.get(Dimension.ORIGIN),
                (Outcome) group.get(Dimension.OUTCOME));
    }

    private static Object value(Dimension dimension, Object key, Tuple row) {
        return switch (dimension) {
            case MONTH -> IsoDates.of(YearMonth.of(0, 1).plusMonths((Integer) key));
            case COUNTRY -> new CountryView((String) key, row.get(dimension.labelAlias(), String.class));
            case PARTY -> GroupPartyView.of((String) key, row.get(dimension.labelAlias(), String.class));
            case SOURCE -> new GroupSourceView((String) key, row.get(dimension.labelAlias(), String.class));
            case COMBATANT, CLAIMANT_PARTY ->
                new GroupCombatantView((String) key, row.get(dimension.labelAlias(), String.class));
            case YEAR, ADMIN1, PART_OF, VIOLENCE, SIDE, TYPE, RELATION, ORIGIN, OUTCOME -> key;
        };
    }

    /** An administrative area; those of two countries may have one name. */
    @Schema(name = "GroupArea", description = "An administrative area of the battles of a group.")
    record GroupAreaView(
            @Schema(
                    description = "Its name, as UCDP writes it. Null: nobody coded it, as for all articles.",
                    example = "Ménaka region")
            @Nullable
            String name,

            @Schema(
                    description = "Its country, ISO 3166-1 alpha-2. Null: none of today has the name that UCDP gives.",
                    example = "ML")
            @Nullable
            String country) {

        static @Nullable GroupAreaView of(@Nullable String name, @Nullable String country) {
            return name == null && country == null ? null : new GroupAreaView(name, country);
        }
    }

    /** Who fought on a side. */
    @Schema(
            name = "GroupParty",
            description =
                    "A party, or all parties of a side that several share: the text does not tell their losses apart.")
    record GroupPartyView(
            @Schema(description = "Ids of the combatants, for `/combatants/{id}`.", example = "[\"mali\"]")
            List<String> ids,

            @Schema(description = "Their names.", example = "Mali")
            String name) {

        static GroupPartyView of(String party, String name) {
            return new GroupPartyView(List.of(party.split(Pattern.quote(Side.SEPARATOR))), name);
        }
    }

    /** Who made the claims of a group. */
    @Schema(name = "GroupSource", description = "Who made the claims of a group.")
    record GroupSourceView(
            @Schema(description = "The claimant's id, for `/sources/{id}`.", example = "malian-army")
            String id,

            @Schema(description = "Its name.", example = "Malian army")
            String name) {}

    /** A party that fought in the battles of a group. */
    @Schema(name = "GroupCombatant", description = "A party that fought in the battles of a group.")
    record GroupCombatantView(
            @Schema(description = "The combatant's id, for `/combatants/{id}`.", example = "mali")
            String id,

            @Schema(description = "Its name.", example = "Mali")
            String name) {}
}
