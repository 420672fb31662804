package org.conflictevents.command;

/** What {@code --help} prints. */
public final class Usage {

    private static final String PROGRAM = "java -jar conflict-events.jar";

    private Usage() {}

    /** The commands and this program's own properties, with what they mean. */
    public static String text() {
        StringBuilder text = new StringBuilder("Serves battles and the claims of their casualties as a REST API.\n\n");
        for (Command command : Command.values()) {
            String syntax = (PROGRAM + " " + command.syntax()).strip();
            text.append("  %s%n      %s%n".formatted(syntax, command.meaning()));
        }
        text.append("\nOptions, which are properties of Spring Boot:\n\n");
        for (KnownProperty property : new KnownProperties().own()) {
            String otherwise = property.defaultValue().isEmpty() ? "" : " (%s)".formatted(property.defaultValue());
            text.append("  --%s=...%n      %s%s%n".formatted(property.name(), property.description(), otherwise));
        }
        return text.append("\nAll others of Spring Boot are options too, such as --server.port=9000.\n")
                .toString();
    }
}
