package org.conflictevents.seed.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.conflictevents.seed.ReadFolder;
import org.conflictevents.seed.Slug;
import org.conflictevents.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is one source over several articles. */
class EntityRegistryTests {

    @TempDir
    private Path data;

    @Test
    void unnamedSourceIsOneOfItsOwnBattle() throws IOException {
        article("Fight", "43 killed (per security source)");
        article("Raid", "12 killed (per security source)");

        assertThat(registry().claimants())
                .extracting(source -> source.id() + ": " + source.name() + ", " + source.claims())
                .containsExactly(
                        "fight.security-source: security source, 1", "raid.security-source: security source, 1");
    }

    @Test
    void bodyIsOneSourceUnderEachOfItsNames() throws IOException {
        article("Fight", "43 killed (per United Nations), 40 wounded (per UN spokesman)");
        article("Raid", "12 killed (per UN)");

        assertThat(registry().claimants())
                .extracting(Source::id, Source::name, Source::claims)
                .containsExactly(tuple("un", "United Nations", 3));
    }

    @Test
    void longestUnnamedSourceOfTheLongestTitleHasAnId() throws IOException {
        article("Fight ".repeat(33).strip(), "43 killed (per " + "security ".repeat(20) + "source)");

        assertThat(registry().claimants())
                .allSatisfy(source -> assertThat(source.id()).hasSizeLessThanOrEqualTo(300));
    }

    @Test
    void claimantNamedLikeALaterDocumentHasAnIdOfItsOwn() throws IOException {
        article("A fight", "43 killed (per United Nations)");
        article("UN", "12 killed");

        EntityRegistry registry = registry();

        assertThat(registry.claimants()).extracting(Source::id).containsExactly("un-claimant");
        assertThat(registry.renamed()).containsExactly(entry("un", "un-claimant"));
    }

    private EntityRegistry registry() {
        EntityRegistry registry = new EntityRegistry();
        ReadFolder.of(data).articles().forEach(registry::add);
        return registry;
    }

    private void article(String title, String casualties) throws IOException {
        Files.writeString(
                Files.createDirectories(data.resolve("articles")).resolve(Slug.of(title) + ".txt"),
                "= %s =%n%nInfobox%n- Conflict: %s%n- Combatant1: Mali%n- Combatant2: ISGS%n- Casualties1: %s%n"
                        .formatted(title, title, casualties));
    }
}
