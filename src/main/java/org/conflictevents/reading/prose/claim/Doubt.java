package org.conflictevents.reading.prose.claim;

import java.util.EnumSet;
import java.util.Set;
import org.conflictevents.reading.language.Unread;

/** Why a figure is no claim about the battle as a whole: the reason that a notice gives. */
public enum Doubt {
    BEYOND_ANY_POPULATION(Unread.BEYOND_ANY_POPULATION.reason()),
    NO_WHOLE_NUMBER(Unread.NO_WHOLE_NUMBER.reason()),
    NO_NUMBER(Unread.NO_NUMBER.reason()),
    LEFT_OUT(Unread.SPARED.reason()),
    NOT_COUNTED("whom or how many it counts was not understood (say \"20 soldiers\" or \"some 20 fighters\")"),
    CHANGED("tells how a count changed (give the last figure alone)"),
    OUTCOME_UNKNOWN(
            "what happened to those counted was not understood (say it right beside them: \"soldiers were killed\")"),
    VICTIMS_UNKNOWN("whose casualties these are is not told for certain (name the side: \"Malian soldiers\")"),
    PARTY_OF_NO_SIDE("counts people of a party that is on no side for certain (name them as the infobox does)"),
    SOME_OF_THEM("counts only some of the casualties (give the figure of all)"),
    SPEAKER_UNKNOWN("who says so was not understood (say \"the army said that\" or \"according to\")"),
    SAID_BEFORE("said before the battle (check the date)"),
    OTHER_SECTION("the section is about something else than the battle itself (give the figure under \"Casualties\")"),
    FOUND_AGAIN("tells of missing people who were found again (say how many are still missing)"),
    RATE("is a rate and no total (give the total)"),
    NOT_REAL("the words do not say that it happened (leave out \"may\", \"would\" and the like)"),
    OTHER_EVENT("the words may be about another event (give the figure in a sentence of its own)"),
    PART_OF_TIME("tells of a part of the battle (say \"in total\" where it is the whole)"),
    INCIDENT("tells of a single incident (say \"in total\" where it is the whole battle)"),
    KNOWN_LONG_AFTER("became known long after the battle and may be about another event (name the battle beside it)"),
    TIME_UNKNOWN("it is not clear which time the words are about (give the year)"),
    OTHER_TIME("the words are about another time than the battle's (say who said it on that day)"),
    PART_OF_BATTLE("may count the casualties of a part of the battle (say \"in the whole battle\")"),
    FAR_BELOW_INFOBOX("is far below the infobox's figures and may count a part of them (say who gives it)"),
    SENTENCE_TOO_LONG("too long for a sentence (divide it)");

    private static final Set<Doubt> OF_WHOLE = EnumSet.of(
            SOME_OF_THEM,
            OTHER_EVENT,
            PART_OF_TIME,
            INCIDENT,
            KNOWN_LONG_AFTER,
            OTHER_TIME,
            PART_OF_BATTLE,
            FAR_BELOW_INFOBOX);

    private static final Set<Doubt> OF_CLAUSE = EnumSet.of(OTHER_EVENT, OTHER_TIME, PART_OF_TIME, INCIDENT);

    private final String reason;

    Doubt(String reason) {
        this.reason = reason;
    }

    /** Whether it is doubted that the figure counts the casualties of the whole of the battle, and no others. */
    public boolean isOfWhole() {
        return OF_WHOLE.contains(this);
    }

    /** Whether words raise it that tell what their clause is about, and so each figure in it. */
    public boolean isOfTheClause() {
        return OF_CLAUSE.contains(this);
    }

    /** For whoever edits the article: what was not understood, and in brackets what would be. */
    public String reason() {
        return reason;
    }
}
