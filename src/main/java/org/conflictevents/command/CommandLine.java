package org.conflictevents.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/**
 * The program's arguments, understood.
 *
 * @param files those that follow {@code --check}
 * @param properties the options that are for Spring Boot
 * @param faults what is wrong with the others; empty if nothing is
 */
public record CommandLine(Command command, List<Path> files, List<String> properties, List<String> faults) {

    /** Reads arguments such as {@code --check data/articles/x.txt --conflict-events.data=/mine}. */
    public static CommandLine of(String... arguments) {
        Command command = Command.SERVE;
        Supplier<KnownProperties> known = SingletonSupplier.of(KnownProperties::new);
        List<Path> files = new ArrayList<>();
        List<String> properties = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (String argument : arguments) {
            Option option = Option.of(argument);
            Optional<Command> named = Command.of(option.name());
            if (named.isPresent()) {
                command = named.get();
                option.value().map(Path::of).ifPresent(files::add);
            } else if (!argument.startsWith("-")) {
                files.add(Path.of(argument));
            } else if (argument.startsWith("--") && known.get().has(option.name())) {
                properties.add(argument);
            } else {
                faults.add(unknown(argument, known.get().nearest(option.name())));
            }
        }
        if (!command.takesFiles()) {
            files.forEach(file -> faults.add("'%s' is not an option, and files follow only --check".formatted(file)));
        }
        return new CommandLine(command, List.copyOf(files), List.copyOf(properties), List.copyOf(faults));
    }

    private static String unknown(String argument, Optional<String> nearest) {
        String name = argument.split("=", 2)[0];
        return "'%s' is not an option%s"
                .formatted(
                        name,
                        nearest.map(known -> "; the nearest is --" + known).orElse(""));
    }

    private record Option(String name, Optional<String> value) {

        static Option of(String argument) {
            String[] parts = argument.replaceFirst("^--?", "").split("=", 2);
            return new Option(parts[0], parts.length > 1 ? Optional.of(parts[1]) : Optional.empty());
        }
    }
}
