package org.conflictevents.casualty.figure;

import org.conflictevents.paging.ReadOnlyRepository;

/** The figures of all battles, to be read only. */
interface BattleFigures extends ReadOnlyRepository<BattleFigure> {}
