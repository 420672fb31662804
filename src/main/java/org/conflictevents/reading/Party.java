package org.conflictevents.reading;

/** A combatant as claimants are compared with: its side and its name as the battle's combatants carry it. */
record Party(int side, String name) {}
