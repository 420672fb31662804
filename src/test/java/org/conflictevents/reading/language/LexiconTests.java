package org.conflictevents.reading.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconTests {

    static List<Path> files() throws IOException {
        Path folder = Path.of("src/main/resources/org/conflictevents/reading/language");
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void keepsLinesShortEnoughToReadAndCompare(Path file) throws IOException {
        assertThat(Files.readAllLines(file))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysNoPhraseTwiceInOneMeaning(Path file) {
        String name = file.getFileName().toString();
        List<String> phrases = name.equals("countries.txt")
                ? List.of()
                : Lexicon.entries(name).stream()
                        .flatMap(entry -> entry.phrases().stream().map(phrase -> entry.meaning() + ": " + phrase))
                        .toList();

        assertThat(phrases).doesNotHaveDuplicates();
    }

    @Test
    void leavesOutLinesWhoseMeaningIsNoValue() {
        PhraseTable<Integer> days =
                Lexicon.table("relative-days.txt", meaning -> meaning.equals("-1") ? Integer.valueOf(meaning) : null);

        assertThat(days.word("later")).isNull();
        assertThat(days.at(Tokenizer.tokens("the day before"), 0)).isEqualTo(new PhraseTable.Match<>(-1, 3));
    }

    @Test
    void takesThePhrasesOfSomeMeanings() {
        PhraseTable<String> outcomes = Lexicon.phrases("outcome-words.txt", "VICTORY", "DEFEAT");

        assertThat(outcomes.word("win")).isEqualTo("VICTORY");
        assertThat(outcomes.word("defeated")).isEqualTo("DEFEAT");
        assertThat(outcomes.word("truce")).isNull();
    }

    @Test
    void refusesMeaningThatTheFileHasNot() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Lexicon.phrases("outcome-words.txt", "TRIUMPH"))
                .withMessage("not all of [TRIUMPH] in outcome-words.txt");
    }
}
