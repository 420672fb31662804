package org.conflictevents.reading.prose;

import org.conflictevents.reading.language.Unread;

/** Why a figure is no claim about the battle as a whole: the reason that a notice gives. */
enum Doubt {
    BEYOND_ANY_POPULATION(Unread.BEYOND_ANY_POPULATION.reason()),
    NO_WHOLE_NUMBER(Unread.NO_WHOLE_NUMBER.reason()),
    NO_NUMBER("names no number"),
    OUTCOME_UNKNOWN("what happened to those counted was not understood"),
    VICTIMS_UNKNOWN("whose casualties these are is not told for certain"),
    PARTY_OF_NO_SIDE("counts people of a party that is on no side for certain"),
    SOME_OF_THEM("counts only some of the casualties"),
    SPEAKER_UNKNOWN("who says so was not understood"),
    SAID_BEFORE("said before the battle"),
    OTHER_SECTION("the section is about something else than the battle itself"),
    FOUND_AGAIN("tells of missing people who were found again, not of those still missing"),
    NOT_REAL("the words do not say that it happened"),
    OTHER_EVENT("the words may be about another event"),
    PART_OF_TIME("tells of a part of the battle"),
    INCIDENT("tells of a single incident"),
    KNOWN_LONG_AFTER("became known long after the battle and may be about another event"),
    TIME_UNKNOWN("it is not clear which time the words are about"),
    OTHER_TIME("the words are about another time than the battle's"),
    PART_OF_BATTLE("may count the casualties of a part of the battle"),
    FAR_BELOW_INFOBOX("is far below the infobox's figures and may count a part of them"),
    SENTENCE_TOO_LONG("too long for a sentence");

    private final String reason;

    Doubt(String reason) {
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
