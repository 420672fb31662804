package org.conflictevents.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random figures in every style are read back; random pieces of figures are read as a whole or not at all. */
class GeneratedFiguresTests {

    private static final int CASES = 5_000;

    private static final List<String> SENTENCES = List.of(
            "%s",
            "%s killed", "They lost %s men in the battle", "Losses (%s soldiers dead) were high", "killed: %s, and");

    private static final String[] PIECES = {
        "0",
        "00",
        "1",
        "12",
        "123",
        "000",
        "1000",
        "2019",
        ",",
        ".",
        "'",
        "’",
        " ",
        "\u00A0",
        "\u2009",
        "-",
        "–",
        "~",
        "/",
        ":",
        "+",
        "½",
        "%",
        "x",
        "k",
        "m",
        " one ",
        " twenty ",
        " hundred ",
        " thousand ",
        " million ",
        " lakh ",
        " dozen ",
        " and ",
        " a ",
        " half ",
        " or ",
        " to ",
        " between ",
        " about ",
        " killed ",
        " men ",
        " of ",
        " thirds ",
        " twenty-five",
        "99999999999999999999",
        " May ",
        " BC ",
        "(",
        ")",
        " several "
    };

    @Test
    void readsBackWhatWasWrittenInAnyStyle() {
        Random random = new Random(11);
        WrittenFigures figures = new WrittenFigures(11);
        for (int i = 0; i < CASES; i++) {
            WrittenFigures.Written written = figures.next();
            String text = String.format(SENTENCES.get(random.nextInt(SENTENCES.size())), written.words());
            FigurePhrase read = first(Tokenizer.tokens(text));

            assertThat(read).as(text).isNotNull();
            assertThat(read.min()).as(text).isEqualTo(written.min());
            assertThat(read.max()).as(text).isEqualTo(written.max());
        }
    }

    @Test
    void readsNoPieceOfAFigure() {
        Random random = new Random(12);
        for (int i = 0; i < 4 * CASES; i++) {
            StringBuilder soup = new StringBuilder();
            for (int n = 1 + random.nextInt(9); n > 0; n--) {
                soup.append(PIECES[random.nextInt(PIECES.length)]);
            }
            check(soup.toString());
        }
    }

    private static void check(String text) {
        List<Token> tokens = Tokenizer.tokens(text);
        for (int at = 0; at < tokens.size(); ) {
            FigurePhrase figure = FigureReader.at(tokens, at);
            if (figure != null) {
                checkWhole(text, tokens, figure);
            }
            at = figure == null ? at + 1 : Math.max(at + 1, figure.next());
        }
    }

    private static void checkWhole(String text, List<Token> tokens, FigurePhrase figure) {
        int start = tokens.get(figure.first()).start();
        int end = tokens.get(figure.next() - 1).end();
        String words = text.substring(start, end);
        String where = "'" + words + "' of '" + text + "'";
        Long min = figure.min();
        Long max = figure.max();

        assertThat(min == null || min >= 0).as(where).isTrue();
        assertThat(min == null || max == null || min <= max).as(where).isTrue();
        if (figure.isVague()) {
            return;
        }
        assertThat(touchDigits(tokens, figure.first()) || touchDigits(tokens, figure.next()))
                .as(where)
                .isFalse();
        // and the words say the same without those before
        FigurePhrase alone = FigureReader.at(Tokenizer.tokens(text.substring(start)), 0);
        assertThat(alone).as(where).isNotNull();
        assertThat(alone.min()).as(where).isEqualTo(min);
        assertThat(alone.max()).as(where).isEqualTo(max);
        // a zero is one that somebody wrote
        boolean zero = Long.valueOf(0).equals(min) && Long.valueOf(0).equals(max);
        assertThat(!zero || words.matches("(?s).*(?<![\\d.,])0(?![\\d.,]).*"))
                .as(where)
                .isTrue();
    }

    /** Whether a number ends before a token, and one begins with it, with at most a separator between them. */
    private static boolean touchDigits(List<Token> tokens, int index) {
        if (index == 0 || index >= tokens.size()) {
            return false;
        }
        Token before = tokens.get(index - 1);
        Token after = tokens.get(index);
        boolean separated = index > 1
                && before.is("/")
                && before.start() == tokens.get(index - 2).end();
        Token number = separated ? tokens.get(index - 2) : before;
        return number.isNumber() && after.isNumber() && before.end() == after.start();
    }

    private static FigurePhrase first(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            FigurePhrase figure = FigureReader.countedAt(tokens, i);
            if (figure != null) {
                return figure;
            }
        }
        return null;
    }
}
