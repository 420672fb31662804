package org.conflictevents.casualty.figure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A battle's id, and the figure's place among those of the battle, from 0. */
@Embeddable
record FigureId(@Column(name = "battle_id") String battleId, int ordinal) {}
