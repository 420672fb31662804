package org.conflictevents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** What the README prints is what the program answers. */
@ServedDataSet
class ReadmeTests {

    // README: "$ curl -s 'http://localhost:8080/api/v1/battles' | jq" and, up to the next or the end of the block, what
    // it printed
    private static final Pattern EXAMPLE = Pattern.compile(
            "\n\\$ curl -s 'http://localhost:8080([^']*)'( \\| jq(?: -c)?( '\\.items\\[]')?)?(?:  # [^\n]*)?\n(.*?)(?=\n```|\n\\$ )",
            Pattern.DOTALL);

    // README: "[data/README.md](data/README.md#licences)"
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)(?:#[^)]*)?\\)");

    @LocalServerPort
    private int port;

    @Test
    void everyCurlIsAnsweredAsPrinted() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        List<Example> examples =
                EXAMPLE.matcher(readme).results().map(Example::of).toList();

        assertThat(examples).hasSize(count(readme, "\n$ curl"));
        assertThat(examples).allSatisfy(example -> {
            String body = new Api(port).answer(example.path()).body();
            assertThat(example.shown(body)).as(example.path()).isEqualTo(example.shown());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "src/site/deploy.md", "data/README.md"})
    void everyLinkWithinTheRepositoryLeadsToAFile(String file) throws IOException {
        Path folder = Path.of(file).toAbsolutePath().getParent();

        assertThat(LINK.matcher(Files.readString(Path.of(file))).results())
                .allSatisfy(link -> assertThat(folder.resolve(link.group(1))).exists());
    }

    @Test
    void isShort() throws IOException {
        assertThat(Files.readAllLines(Path.of("README.md"))).hasSizeLessThanOrEqualTo(250);
    }

    private static int count(String text, String words) {
        Matcher matcher = Pattern.compile(Pattern.quote(words)).matcher(text);
        return (int) matcher.results().count();
    }

    /** A command and what it printed. */
    private record Example(String path, boolean jq, boolean items, String printed) {

        static Example of(MatchResult match) {
            return new Example(match.group(1), match.group(2) != null, match.group(3) != null, match.group(4));
        }

        /** What was printed, without its layout where {@code jq} made that. */
        List<?> shown() {
            if (items) {
                return printed.lines().map(JsonMapper.shared()::readTree).toList();
            }
            return jq
                    ? List.of(JsonMapper.shared().readTree(printed))
                    : printed.lines().toList();
        }

        /** The same of a body. */
        List<?> shown(String body) {
            if (items) {
                return JsonMapper.shared()
                        .readTree(body)
                        .get("items")
                        .valueStream()
                        .toList();
            }
            return jq
                    ? List.of(JsonMapper.shared().readTree(body))
                    : body.lines().toList();
        }
    }
}
