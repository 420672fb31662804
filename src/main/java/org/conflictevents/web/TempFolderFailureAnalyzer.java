package org.conflictevents.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.WebServerException;

/** Says in a sentence that the server has no folder for its temporary files. */
final class TempFolderFailureAnalyzer extends AbstractFailureAnalyzer<WebServerException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, WebServerException cause) {
        if (!String.valueOf(cause.getMessage()).startsWith("Unable to create tempDir")) {
            return null;
        }
        return new FailureAnalysis(
                "Nothing can be written to the folder for temporary files, " + System.getProperty("java.io.tmpdir")
                        + ".",
                "Name another one by -Djava.io.tmpdir=FOLDER, before -jar or in the environment variable"
                        + " JAVA_TOOL_OPTIONS.",
                cause);
    }
}
