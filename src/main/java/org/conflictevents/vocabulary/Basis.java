package org.conflictevents.vocabulary;

/** Whether the document names something or it was concluded from other words of the document. */
public enum Basis {
    STATED,
    /** The evidence says from which words. */
    INFERRED
}
