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

        assertThat(ViewRows.of(fields).fields()).isSameAs(fields);
        assertThat(ViewRows.of(fields).of(view, JSON)).isEqualTo(List.of(view));
    }

    @Test
    void eachItemIsARowAfterWhatTheRecordSaysOfAll() {
        assertThat(rows(ALL))
                .containsExactly(
                        "{\"place\":{\"name\":\"Gao\"},\"day\":null,\"name\":\"a\",\"notes\":[1]}",
                        "{\"place\":{\"name\":\"Gao\"},\"day\":null,\"name\":\"b\",\"notes\":[]}");
        assertThat(ViewRows.of(ALL).fields().names()).containsExactly("day", "name", "notes", "place", "place.name");
    }

    @Test
    void aRowHasTheSelectedFieldsOfBoth() {
        assertThat(ViewRows.of(ALL.only(List.of("items.name", "place")))
                        .fields()
                        .names())
                .containsExactly("name", "place", "place.name");
        assertThat(ViewRows.of(ALL.only(List.of("items"))).fields().names()).containsExactly("name", "notes");
    }

    @Test
    void itIsOneRowWhereNoFieldOfTheItemsIsSelected() {
        ViewFields fields = ALL.only(List.of("day", "notes"));

        assertThat(ViewRows.of(fields).fields()).isSameAs(fields);
        assertThat(ViewRows.of(fields).of(ENVELOPE, JSON)).isEqualTo(List.of(ENVELOPE));
        assertThat(ViewRows.of(fields).listBesideItems()).isEmpty();
    }

    @Test
    void tellsTheSelectedListThatNoRowHas() {
        assertThat(ViewRows.of(ALL.only(List.of("items.name", "notes"))).listBesideItems())
                .contains("notes");
        assertThat(ViewRows.of(ALL).listBesideItems()).isEmpty();
    }

    @Test
    void refusesAFieldOfTheItemsThatWouldHideOneOfTheRecord() {
        record Hiding(String name, List<Item> items) {}

        assertThatThrownBy(() -> ViewRows.of(ViewFields.of(Hiding.class)).fields())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a row would have two fields name");
    }

    private static List<String> rows(ViewFields fields) {
        return ViewRows.of(fields).of(ENVELOPE, JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
