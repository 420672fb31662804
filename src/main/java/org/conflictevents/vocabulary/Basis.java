package org.conflictevents.vocabulary;

/** Whether the document says something, or it was inferred from other words of the document. */
public enum Basis {
    STATED,
    /** The evidence says from which words. */
    INFERRED
}
