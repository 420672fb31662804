package org.conflictevents.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.conflictevents.seed.DataFolderCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the README of the data folder prints behind {@code --check} is what the program prints. */
@ExtendWith(OutputCaptureExtension.class)
class CheckExamplesTests {

    // a listing; later "$ java -jar conflict-events.jar --check 'x.txt'" and, up to the end of the block, what it
    // printed
    private static final Pattern LISTED = Pattern.compile(
            "```\\n((?:(?!```).)*?)```\\n(?:(?!```).)*```console\\n\\$ java -jar \\S+ --check '?(.*?)'?\\n(.*?)\\n```",
            Pattern.DOTALL);

    @TempDir
    private Path folder;

    static Stream<List<String>> listings() throws IOException {
        return LISTED.matcher(Files.readString(Path.of("data/README.md")))
                .results()
                .map(match -> List.of(match.group(2), match.group(1), match.group(3)));
    }

    @ParameterizedTest
    @MethodSource("listings")
    void listingIsReadAsPrinted(List<String> listing, CapturedOutput output) throws IOException {
        Path file = Files.writeString(folder.resolve(listing.get(0)), listing.get(1));

        check("--check", file.toString());

        assertThat(output.getOut()).isEqualToNormalizingNewlines(listing.get(2) + "\n");
    }

    @Test
    void threeFormatsHaveAListing() throws IOException {
        assertThat(listings().map(listing -> listing.get(0)))
                .containsExactly(
                        "battle-of-somewhere-2019.txt", "Battle_of_Somewhere_(2019).wikitext", "somewhere.csv");
    }

    private static void check(String... arguments) {
        CommandLine line = CommandLine.of(arguments);
        assertThat(line.command()).isEqualTo(Command.CHECK);
        assertThat(DataFolderCheck.run(line.files(), line.properties().toArray(String[]::new)))
                .isZero();
    }
}
