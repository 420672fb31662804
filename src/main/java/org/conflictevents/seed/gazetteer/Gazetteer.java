package org.conflictevents.seed.gazetteer;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conflictevents.battle.place.Point;
import org.conflictevents.battle.words.Words;
import org.conflictevents.reading.model.PlaceReading;
import org.conflictevents.vocabulary.GeoPrecision;
import org.jspecify.annotations.Nullable;

/**
 * Points for places whose article gives none.
 *
 * <p>A row is the article's place if name and country are the same and the article names the row's administrative area.
 * If the article names several areas, the innermost that any row has decides; if rows with different points remain, the
 * name is ambiguous and there is no point.
 */
public final class Gazetteer {

    public static final Gazetteer EMPTY = new Gazetteer(List.of(), "");

    private final Map<List<String>, List<KnownPlace>> byName;
    private final String checksum;

    /**
     * @param checksum SHA-256 of the file that the places stand in; empty where there is none
     */
    Gazetteer(Collection<KnownPlace> places, String checksum) {
        this.byName = places.stream()
                .collect(Collectors.groupingBy(place -> Words.of(place.name()), HashMap::new, Collectors.toList()));
        this.checksum = checksum;
    }

    public String checksum() {
        return checksum;
    }

    /** Where a place lies, by its article's own coordinates or else by a row; null if neither has any. */
    public @Nullable Point point(PlaceReading place) {
        if (place.latitude() != null && place.longitude() != null) {
            return place.coding() == null
                    ? new Point(place.latitude(), place.longitude(), GeoPrecision.EXACT, Point.ARTICLE)
                    : new Point(
                            place.latitude(), place.longitude(), place.coding().precision(), Point.UCDP);
        }
        return find(place)
                .map(known -> new Point(known.latitude(), known.longitude(), known.precision(), known.source()))
                .orElse(null);
    }

    /** The place that the article means, with the precision of its words; empty if none or several may be meant. */
    Optional<KnownPlace> find(PlaceReading place) {
        List<KnownPlace> sameName = byName.getOrDefault(Words.of(place.name()), List.of()).stream()
                .filter(known -> known.country().equals(place.countryCode()))
                .toList();
        return Stream.concat(areas(place).map(area -> within(area, sameName)), Stream.of(withoutArea(sameName)))
                .filter(candidates -> !candidates.isEmpty())
                .findFirst()
                .filter(Gazetteer::areOne)
                .map(candidates -> candidates.get(0))
                .map(known -> place.text().startsWith(place.name()) ? known : near(known));
    }

    /** From the innermost outwards. */
    private static Stream<Area> areas(PlaceReading place) {
        int name = place.text().indexOf(place.name());
        String around =
                name < 0 ? "" : place.text().substring(name + place.name().length());
        return Arrays.stream(around.split("[,;()]")).map(Area::of);
    }

    private static List<KnownPlace> within(Area area, List<KnownPlace> places) {
        return places.stream()
                .filter(known -> known.admin() != null && area.mayBe(Area.of(known.admin())))
                .toList();
    }

    private static List<KnownPlace> withoutArea(List<KnownPlace> places) {
        return places.stream().filter(known -> known.admin() == null).toList();
    }

    private static boolean areOne(List<KnownPlace> places) {
        return places.stream()
                        .map(known -> List.of(known.latitude(), known.longitude()))
                        .distinct()
                        .count()
                == 1;
    }

    /** "Near Tabankort" is not Tabankort. */
    private static KnownPlace near(KnownPlace known) {
        return known.precision() != GeoPrecision.EXACT
                ? known
                : new KnownPlace(
                        known.name(),
                        known.admin(),
                        known.country(),
                        known.latitude(),
                        known.longitude(),
                        GeoPrecision.NEAR,
                        known.source());
    }
}
