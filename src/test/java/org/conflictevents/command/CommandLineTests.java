package org.conflictevents.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What arguments ask for, and which are refused. */
class CommandLineTests {

    @Test
    void servesWhereNothingElseIsAsked() {
        CommandLine line = CommandLine.of("--server.port=9000");

        assertThat(line.command()).isEqualTo(Command.SERVE);
        assertThat(line.properties()).containsExactly("--server.port=9000");
        assertThat(line.faults()).isEmpty();
    }

    @Test
    void checksTheFilesThatFollow() {
        CommandLine line = CommandLine.of("a.txt", "--check", "--conflict-events.on-error=skip", "b.wikitext");

        assertThat(line.command()).isEqualTo(Command.CHECK);
        assertThat(line.files()).containsExactly(Path.of("a.txt"), Path.of("b.wikitext"));
        assertThat(line.properties()).containsExactly("--conflict-events.on-error=skip");
        assertThat(line.faults()).isEmpty();
    }

    @Test
    void checksTheFolderAfterTheEqualsSign() {
        assertThat(CommandLine.of("--check=/my/data").files()).containsExactly(Path.of("/my/data"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-help", "--help=me"})
    void helps(String argument) {
        assertThat(CommandLine.of(argument).command()).isEqualTo(Command.HELP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--conflict-events.data=/mine",
                "--conflictEvents.onError=skip",
                "--conflict-events.cache.max-size=1GB",
                "--debug",
                "--spring.profiles.active=x",
                "--spring.config.location=x",
                "--spring.config.import=x",
                "--spring.main.banner-mode=off",
                "--spring.output.ansi.enabled=always",
                "--spring.datasource.name=x",
                "--spring.datasource.hikari.maximum-pool-size=3",
                "--spring.flyway.placeholders.long_text=text",
                "--spring.jpa.properties.hibernate.jdbc.batch_size=7",
                "--logging.level.org.hibernate=debug",
                "--logging.level.root=warn",
                "--management.endpoints.web.exposure.include[0]=health",
                "--management.server.port=1",
                "--server.tomcat.threads.max=3",
                "--springdoc.swagger-ui.enabled=false"
            })
    void knowsTheProperty(String argument) {
        assertThat(CommandLine.of(argument).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    --conflict-events.dta=/mine | '--conflict-events.dta' is not an option; the nearest is --conflict-events.data
                    --conflict-events.x=1       | '--conflict-events.x' is not an option; the nearest is --conflict-events.data
                    --server.prot=9000          | '--server.prot' is not an option; the nearest is --server.port
                    --chekc                     | '--chekc' is not an option; the nearest is --check
                    --xyzzy                     | '--xyzzy' is not an option
                    -v                          | '-v' is not an option
                    """)
    void namesTheNearestOption(String argument, String fault) {
        assertThat(CommandLine.of(argument).faults().toString()).isEqualTo("[" + fault + "]");
    }

    @Test
    void refusesFilesThatNobodyIsToCheck() {
        assertThat(CommandLine.of("--conflict-events.data", "/mine").faults())
                .containsExactly("'/mine' is not an option, and files follow only --check");
    }
}
