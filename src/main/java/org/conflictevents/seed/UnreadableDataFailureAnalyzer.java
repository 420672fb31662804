package org.conflictevents.seed;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the faults of the data folder as Spring Boot prints startup failures, without a stack trace. */
final class UnreadableDataFailureAnalyzer extends AbstractFailureAnalyzer<UnreadableDataException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnreadableDataException cause) {
        long files = cause.faults().stream().map(FileFault::file).distinct().count();
        String faults = cause.faults().stream().map(fault -> "    - " + fault).collect(Collectors.joining("\n"));
        return new FailureAnalysis(
                "The data folder cannot be served: %d %s in %d %s.%n%n%s"
                        .formatted(
                                cause.faults().size(),
                                cause.faults().size() == 1 ? "fault" : "faults",
                                files,
                                files == 1 ? "file" : "files",
                                faults),
                "Correct what is listed and start again.",
                cause);
    }
}
