package org.conflictevents.web.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ViewRowsTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Item(String name, List<Integer> notes) {}

    record Place(String name) {}

    record Envelope(Place place, @Nullable Integer day, List<Item> items, List<String> notes) {}

    private static final ViewFields ALL = ViewFields.of(Envelope.class);
    private static final Envelope ENVELOPE = new Envelope(
            new Place("Gao"), null, List.of(new Item("a", List.of(1)), new Item("b", List.of())), List.of("n"));

    @Test
    void aViewWithoutItemsIsOneRow() {
        ViewFields fields = ViewFields.of(Item.class);
        Item view = new Item("a", List.of());

        assertThat(ViewRows.of(fields, Format.CSV).fields()).isSameAs(fields);
        assertThat(ViewRows.of(fields, Format.CSV).of(view, JSON)).isEqualTo(List.of(view));
    }

    @Test
    void eachItemIsARowAfterWhatTheRecordSaysOfAll() {
        assertThat(rows(ALL))
                .containsExactly(
                        "{\"place\":{\"name\":\"Gao\"},\"day\":null,\"name\":\"a\",\"notes\":[1]}",
                        "{\"place\":{\"name\":\"Gao\"},\"day\":null,\"name\":\"b\",\"notes\":[]}");
        assertThat(ViewRows.of(ALL, Format.CSV).fields().names()).containsExactly("day", "name", "place", "place.name");
    }

    @Test
    void aRowHasTheSelectedFieldsOfBoth() {
        assertThat(ViewRows.of(ALL.only(List.of("items.name", "place")), Format.CSV)
                        .fields()
                        .names())
                .containsExactly("name", "place", "place.name");
        assertThat(ViewRows.of(ALL.only(List.of("items")), Format.CSV).fields().names())
                .containsExactly("name", "notes");
    }

    @Test
    void anItemWithOneSelectedListHasARowForEachOfItsElements() {
        ViewFields fields = ALL.only(List.of("day", "items.name", "items.notes"));
        Envelope envelope = new Envelope(
                new Place("Gao"), 1, List.of(new Item("a", List.of(1, 2)), new Item("b", List.of())), List.of());

        assertThat(ViewRows.of(fields, Format.CSV).of(envelope, JSON))
                .extracting(Object::toString)
                .containsExactly(
                        "{\"day\":1,\"name\":\"a\",\"notes\":1}",
                        "{\"day\":1,\"name\":\"a\",\"notes\":2}",
                        "{\"day\":1,\"name\":\"b\",\"notes\":null}");
        assertThat(ViewRows.of(fields, Format.CSV).fields().columns())
                .extracting(CsvColumn::toString)
                .contains("CsvColumn[path=[notes], lists=0]");
    }

    @Test
    void anItemHasARowForEachElementOfTheListThatIsMarkedSo() {
        record Figure(int best, List<String> basis) {}
        record Day(int date, List<Item> claims, @RowEach List<Figure> figures) {}
        record Days(List<Day> items) {}
        ViewRows rows = ViewRows.of(ViewFields.of(Days.class), Format.CSV);
        Days days = new Days(List.of(
                new Day(1, List.of(), List.of(new Figure(24, List.of("x")), new Figure(17, List.of()))),
                new Day(2, List.of(), List.of())));

        assertThat(rows.fields().names()).containsExactly("date", "figures", "figures.best");
        assertThat(rows.of(days, JSON))
                .extracting(Object::toString)
                .containsExactly(
                        "{\"date\":1,\"claims\":[],\"figures\":{\"best\":24,\"basis\":[\"x\"]}}",
                        "{\"date\":1,\"claims\":[],\"figures\":{\"best\":17,\"basis\":[]}}",
                        "{\"date\":2,\"claims\":[],\"figures\":null}");
        assertThat(ViewRows.of(ViewFields.of(Days.class), Format.NDJSON).of(days, JSON))
                .hasSize(2);
    }

    @Test
    void aFieldOfTheItemsNeedsNoPrefix() {
        assertThat(ALL.whole("notes")).isEqualTo("notes");
        assertThat(ALL.whole("name")).isEqualTo("items.name");
        assertThat(ALL.whole("items.name")).isEqualTo("items.name");
        assertThat(ALL.whole("nothing")).isEqualTo("nothing");
    }

    @Test
    void itIsOneRowWhereNoFieldOfTheItemsIsSelected() {
        ViewFields fields = ALL.only(List.of("day", "notes"));

        assertThat(ViewRows.of(fields, Format.CSV).fields()).isSameAs(fields);
        assertThat(ViewRows.of(fields, Format.CSV).of(ENVELOPE, JSON)).isEqualTo(List.of(ENVELOPE));
        assertThat(ViewRows.of(fields, Format.CSV).listBesideItems()).isEmpty();
    }

    @Test
    void tellsTheSelectedListThatNoRowHas() {
        assertThat(ViewRows.of(ALL.only(List.of("items.name", "notes")), Format.CSV)
                        .listBesideItems())
                .contains("notes");
        assertThat(ViewRows.of(ALL, Format.CSV).listBesideItems()).isEmpty();
    }

    @Test
    void refusesAFieldOfTheItemsThatWouldHideOneOfTheRecord() {
        record Hiding(String name, List<Item> items) {}

        assertThatThrownBy(() ->
                        ViewRows.of(ViewFields.of(Hiding.class), Format.CSV).fields())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a row would have two fields name");
    }

    private static List<String> rows(ViewFields fields) {
        return ViewRows.of(fields, Format.NDJSON).of(ENVELOPE, JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
