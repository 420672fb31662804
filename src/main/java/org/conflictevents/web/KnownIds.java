package org.conflictevents.web;

import java.util.List;

/** The values that a parameter may name, of one kind: "combatant". */
public interface KnownIds {

    /** What they are the ids of, as a message says it. */
    String kind();

    boolean has(String id);

    /** Those among which a misspelt one may be meant; not all, where there are very many. */
    List<String> near(String unknown);
}
