package org.conflictevents.command;

import java.util.Optional;
import java.util.stream.Stream;

/** What the program can be asked to do. */
public enum Command {
    SERVE("", "", "serve the data folder"),
    CHECK(
            "check",
            "[FOLDER | FILE ...]",
            "print how the files of the data folder, of another or these files alone are read, and end"),
    LOAD("load", "", "load the data folder into the store unless it holds it, and end"),
    VERSIONS("versions", "", "list what the store holds, and end"),
    DROP("drop", "VERSION", "drop a version from the store that no instance serves, and end"),
    HELP("help", "", "print this, and end");

    private final String option;
    private final String operands;
    private final String meaning;

    Command(String option, String operands, String meaning) {
        this.option = option;
        this.operands = operands;
        this.meaning = meaning;
    }

    /** Its name among the options, without the dashes before it. */
    String option() {
        return option;
    }

    /** Whether files and folders may follow it. */
    boolean takesFiles() {
        return !operands.isEmpty();
    }

    /** As one writes it. */
    String syntax() {
        return option.isEmpty() ? "" : ("--" + option + " " + operands).strip();
    }

    /** What it does, for people who ask. */
    String meaning() {
        return meaning;
    }

    static Optional<Command> of(String option) {
        return Stream.of(values())
                .filter(command -> command != SERVE && command.option.equals(option))
                .findFirst();
    }
}
