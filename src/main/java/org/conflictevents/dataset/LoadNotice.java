package org.conflictevents.dataset;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A passage of a data file that was not understood, and why. */
@Entity
@Immutable
public class LoadNotice {

    @Id
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String file;

    private int line;

    private String words;

    private String reason;

    /** For JPA, which sets all fields after it. */
    @SuppressWarnings("NullAway.Init")
    protected LoadNotice() {}

    public LoadNotice(int ordinal, Severity severity, Excerpt excerpt, String reason) {
        this.ordinal = ordinal;
        this.severity = severity;
        this.file = excerpt.file();
        this.line = excerpt.line();
        this.words = excerpt.words();
        this.reason = reason;
    }

    /**
     * The words in question.
     *
     * @param file path within the data folder
     * @param line 1-based; 0 for the whole file
     */
    public record Excerpt(String file, int line, String words) {}

    /** Its place in the report, from 0: by file, then line. */
    public int ordinal() {
        return ordinal;
    }

    public Severity severity() {
        return severity;
    }

    /** Path within the data folder. */
    public String file() {
        return file;
    }

    /** 1-based; 0 for the whole file. */
    public int line() {
        return line;
    }

    /** Verbatim. */
    public String words() {
        return words;
    }

    /** Why the words were left out, or what was expected in their place. */
    public String reason() {
        return reason;
    }
}
