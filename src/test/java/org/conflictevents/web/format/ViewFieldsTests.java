package org.conflictevents.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ViewFieldsTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ViewFields ALL = ViewFields.of(Bird.class);
    private static final Bird BIRD =
            new Bird("owl", new Nest(4, new Tree("oak")), List.of(new Egg("white"), new Egg("grey")));

    record Tree(String kind) {}

    record Nest(int height, @Nullable Tree tree) {}

    record Egg(String colour) {}

    record Bird(String id, @Nullable Nest nest, List<Egg> eggs) {}

    @Test
    void namesEveryFieldByItsPath() {
        assertThat(ALL.names())
                .containsExactly("eggs", "eggs.colour", "id", "nest", "nest.height", "nest.tree", "nest.tree.kind");
        assertThat(ALL.firstName()).isEqualTo("id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id|{'id':'owl'}",
                "eggs.colour,id|{'id':'owl','eggs':[{'colour':'white'},{'colour':'grey'}]}",
                "nest.tree|{'nest':{'tree':{'kind':'oak'}}}",
                "nest.tree.kind,nest.height|{'nest':{'height':4,'tree':{'kind':'oak'}}}",
                "nest,nest.height|{'nest':{'height':4,'tree':{'kind':'oak'}}}"
            })
    void keepsSelectedFieldsInTheOrderOfTheView(String names, String json) {
        assertThat(kept(ALL.only(List.of(names.split(","))), BIRD)).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nest|{'id':'owl','eggs':[{'colour':'white'},{'colour':'grey'}]}",
                "nest.tree,eggs|{'id':'owl','nest':{'height':4}}",
                "nest.tree.kind,eggs.colour|{'id':'owl','nest':{'height':4}}",
                "nest.height,nest.tree.kind,eggs|{'id':'owl'}"
            })
    void leavesFieldsOutAndWhatIsEmptyWithoutThem(String names, String json) {
        assertThat(kept(ALL.without(List.of(names.split(","))), BIRD)).isEqualTo(json);
    }

    @Test
    void keepsNullWhereAFieldOfAFieldIsSelected() {
        assertThat(kept(ALL.only(List.of("nest.height")), new Bird("wren", null, List.of())))
                .isEqualTo("{'nest':null}");
    }

    @Test
    void isEmptyWhereAllSelectedFieldsAreLeftOut() {
        assertThat(ALL.only(List.of("id")).without(List.of("id")).isEmpty()).isTrue();
        assertThat(ALL.without(List.of())).isSameAs(ALL);
    }

    private static String kept(ViewFields fields, Bird bird) {
        return fields.keep(JSON.valueToTree(bird)).toString().replace('"', '\'');
    }
}
