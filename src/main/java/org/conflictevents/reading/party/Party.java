package org.conflictevents.reading.party;

/** A combatant as claimants are compared with: its side and its name as the battle's combatants carry it. */
public record Party(int side, String name) {}
