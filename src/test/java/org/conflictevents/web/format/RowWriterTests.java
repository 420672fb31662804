package org.conflictevents.web.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

class RowWriterTests {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(LocalDate.class, new DaySerializer()))
            .build();

    record Leaf(@Nullable String text, int number) {}

    record Branch(String name, List<Leaf> leaves) {}

    record Tree(
            @Nullable String text,
            @Nullable Integer number,
            @Nullable LocalDate day,
            @Nullable Leaf leaf,
            List<Leaf> leaves,
            List<Integer> numbers,
            List<Branch> branches)
            implements GeoFeature {

        static Tree of(@Nullable String text) {
            return new Tree(text, null, null, null, List.of(), List.of(), List.of());
        }

        @Override
        public String id() {
            return "tree";
        }

        @Override
        public @Nullable GeoPoint point() {
            return number == null ? null : new GeoPoint(number, -1.5);
        }
    }

    @Test
    void csvHasAHeaderEvenWithoutRows() throws IOException {
        assertThat(write(Format.CSV))
                .isEqualTo("text,number,day,leaf.text,leaf.number,leaves.text,leaves.number,numbers,"
                        + "branches.name,branches.leaves.text,branches.leaves.number\r\n");
    }

    @Test
    void csvHasOneColumnForEachPlainFieldAndBarsBetweenTheValuesOfAList() throws IOException {
        Tree tree = new Tree(
                "x",
                -5,
                LocalDate.of(2019, 11, 18),
                new Leaf(null, 7),
                List.of(new Leaf("a", 1), new Leaf(null, 2)),
                List.of(3, 4),
                List.of());

        assertThat(row(tree)).isEqualTo("x,-5,2019-11-18,,7,a|,1|2,3|4,,,");
    }

    @Test
    void csvHasSemicolonsBetweenTheValuesOfAListWithinAList() throws IOException {
        Branch one = new Branch("one", List.of(new Leaf("a", 1), new Leaf(null, 2), new Leaf("c", 3)));
        Branch two = new Branch("two", List.of());
        Branch three = new Branch("three", List.of(new Leaf("d", 4)));

        assertThat(branches(one, two, three)).isEqualTo("one|two|three,a;;c||d,1;2;3||4");
        assertThat(branches(one)).isEqualTo("one,a;;c,1;2;3");
    }

    @Test
    void csvHasABackslashBeforeASeparatorThatBelongsToAValue() throws IOException {
        Tree tree = new Tree("|;\\", null, null, null, List.of(new Leaf("a|b;c\\", 1)), List.of(), List.of());

        assertThat(row(tree)).isEqualTo("|;\\,,,,,a\\|b;c\\\\,1,,,,");
        assertThat(branches(new Branch("a|b;c\\", List.of(new Leaf("a|b;c\\", 1), new Leaf("d", 2)))))
                .isEqualTo("a\\|b;c\\\\,a\\|b\\;c\\\\;d,1;2");
    }

    @Test
    void csvSelectsWithinAListOfRecordsThatHoldLists() throws IOException {
        Tree tree = new Tree(
                null, null, null, null, List.of(), List.of(), List.of(new Branch("b", List.of(new Leaf("c", 3)))));

        assertThat(write(Format.CSV, ViewFields.of(Tree.class).only(List.of("branches.leaves.text")), tree))
                .isEqualTo("branches.leaves.text\r\nc\r\n");
    }

    @Test
    void csvHasNoWayToWriteListsWithinListsWithinLists() {
        record Wood(List<Tree> trees) {}

        assertThatThrownBy(() -> ViewFields.of(Wood.class).columns())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[trees, branches, leaves, text] leads through 3 lists");
    }

    @Test
    void csvTellsNullFromEmpty() throws IOException {
        assertThat(row(Tree.of(null))).isEqualTo(",,,,,,,,,,");
        assertThat(row(Tree.of(""))).isEqualTo("\"\",,,,,,,,,,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '$',
            value = {"a,b§\"a,b\"", "say \"x\"§\"say \"\"x\"\"\"", "Tab\tin§Tab\tin", "é😀§é😀", " x § x "},
            ignoreLeadingAndTrailingWhitespace = false)
    void csvQuotesWhatHasToBe(String text, String cell) throws IOException {
        assertThat(row(Tree.of(text))).startsWith(cell + ",");
    }

    @Test
    void csvKeepsLineBreaksWithinQuotes() throws IOException {
        assertThat(row(Tree.of("a\r\nb"))).startsWith("\"a\r\nb\",");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1-1",
                "-331-10",
                "-1|=1",
                "-",
                "-.5",
                "-1e",
                "@SUM(A1)",
                "\t=1",
                "＝1",
                "－1",
                "=cmd|' /C calc'!A0"
            })
    void csvPutsAnApostropheBeforeAFormula(String text) throws IOException {
        assertThat(row(Tree.of(text))).startsWith("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0332", "-1.25", "-1.5E-7", "-2e10", "-000331-10", "-000331-10-01"})
    void csvLeavesNumbersAndDatesAsTheyAre(String text) throws IOException {
        assertThat(row(Tree.of(text))).startsWith(text + ",");
    }

    @Test
    void csvPutsAnApostropheBeforeAFormulaOfWhateverType() throws IOException {
        Tree tree = new Tree(
                null, -5, LocalDate.of(-325, 11, 1), null, List.of(new Leaf("=a", -1)), List.of(-1, 2), List.of());

        assertThat(row(tree)).isEqualTo(",-5,-000325-11-01,,,'=a,-1,-1|2,,,");
    }

    @Test
    void csvPutsItBeforeAFormulaAfterALineBreakToo() throws IOException {
        assertThat(row(Tree.of("\r=1"))).startsWith("\"'\r=1\"");
        assertThat(row(Tree.of("\n=1"))).startsWith("\"'\n=1\"");
    }

    @Test
    void csvHasTheSelectedFieldsInTheirOrder() throws IOException {
        assertThat(write(Format.CSV, ViewFields.of(Tree.class).only(List.of("leaves.text", "text")), Tree.of("x")))
                .isEqualTo("leaves.text,text\r\n,x\r\n");
    }

    @Test
    void ndjsonHasALineForEachView() throws IOException {
        assertThat(write(Format.NDJSON)).isEmpty();
        assertThat(write(
                        Format.NDJSON,
                        ViewFields.of(Tree.class).only(List.of("text", "leaf")),
                        Tree.of("a\nb"),
                        Tree.of(null)))
                .isEqualTo("{\"text\":\"a\\nb\",\"leaf\":null}\n{\"text\":null,\"leaf\":null}\n");
    }

    @Test
    void geoJsonHasLongitudeFirstAndNoGeometryWhereThereIsNone() throws IOException {
        Tree somewhere = new Tree("x", 12, null, null, List.of(), List.of(), List.of());

        assertThat(write(Format.GEOJSON)).isEqualTo("{\"type\":\"FeatureCollection\",\"features\":[\n]}\n");
        assertThat(write(Format.GEOJSON, ViewFields.of(Tree.class).only(List.of("text")), somewhere, Tree.of("y")))
                .isEqualTo(
                        "{\"type\":\"FeatureCollection\",\"features\":[\n"
                                + "{\"type\":\"Feature\",\"id\":\"tree\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[12.0,-1.5]},"
                                + "\"properties\":{\"text\":\"x\"}},\n"
                                + "{\"type\":\"Feature\",\"id\":\"tree\",\"geometry\":null,\"properties\":{\"text\":\"y\"}}\n],\"bbox\":[12.0,-1.5,12.0,-1.5]}\n");
    }

    @Test
    void namesEveryFieldAndEveryFieldOfAField() {
        assertThat(ViewFields.of(Branch.class).names())
                .containsExactly("leaves", "leaves.number", "leaves.text", "name");
    }

    private static String branches(Branch... branches) throws IOException {
        return row(new Tree(null, null, null, null, List.of(), List.of(), List.of(branches)))
                .substring(",,,,,,,,".length());
    }

    private static String row(Tree tree) throws IOException {
        String[] lines = write(Format.CSV, ViewFields.of(Tree.class), tree).split("\r\n", 2);
        return lines[1].substring(0, lines[1].length() - 2);
    }

    private static String write(Format format) throws IOException {
        return write(format, ViewFields.of(Tree.class));
    }

    private static String write(Format format, ViewFields fields, Tree... trees) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.rowWriter(fields, JSON, out).writeAll(Arrays.asList(trees));
        return out.toString(StandardCharsets.UTF_8);
    }
}
