package org.conflictevents.web.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Method;
import java.util.List;
import org.conflictevents.web.ItemSource;
import org.conflictevents.web.format.Format;
import org.conflictevents.web.format.GeoFeature;
import org.conflictevents.web.query.QueryParameter;
import org.conflictevents.web.query.QueryParameters;
import org.conflictevents.web.query.RefusedValueException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.method.HandlerMethod;

class EndpointTests {

    record BirdFilter(@Nullable String q) implements QueryParameters {}

    record BirdView(String id, @Nullable NestView nest) {}

    record NestView(int height) {}

    record PlaceView(String id) implements GeoFeature {

        @Override
        public @Nullable GeoPoint point() {
            return null;
        }
    }

    static class Handlers {

        ItemSource<BirdView> listBirds(BirdFilter filter) {
            return ItemSource.of(List.of());
        }

        PlaceView getPlace(String id) {
            return new PlaceView(id);
        }
    }

    @Test
    void takesTheParametersOfItsRecordsAndOfEveryList() {
        Endpoint endpoint = endpoint("listBirds");

        assertThat(endpoint.list()).isTrue();
        assertThat(parameters(endpoint))
                .extracting(QueryParameter::name)
                .containsExactly("q", "limit", "offset", "after", "format", "fields", "bom", "dataVersion");
        assertThat(endpoint.fields(null).names()).containsExactly("id", "nest", "nest.height");
        assertThat(endpoint.fields("nest.height, id").names()).containsExactly("id", "nest", "nest.height");
        assertThat(endpoint.fields("id").names()).containsExactly("id");
    }

    @Test
    void takesNoPagingOfASingleView() {
        Endpoint endpoint = endpoint("getPlace");

        assertThat(endpoint.list()).isFalse();
        assertThat(parameters(endpoint))
                .extracting(QueryParameter::name)
                .containsExactly("format", "fields", "bom", "dataVersion");
    }

    @Test
    void hasGeoJsonForWhatHasAPlace() {
        assertThat(endpoint("getPlace").formats()).containsExactly(Format.values());
        assertThat(endpoint("listBirds").formats()).containsExactly(Format.JSON, Format.CSV, Format.NDJSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "format|geojson|is not one of: json, csv, ndjson",
                "fields|ids|names 'ids', which is not a field; the nearest is 'id'",
                "fields|id,zzz|names 'zzz', which is not a field (all: id, nest, nest.height)"
            })
    void refusesFormatsAndFieldsThatItDoesNotHave(String parameter, String value, String message) {
        QueryParameter option = parameters(endpoint("listBirds")).stream()
                .filter(each -> each.name().equals(parameter))
                .findFirst()
                .orElseThrow();

        assertThatExceptionOfType(RefusedValueException.class)
                .isThrownBy(() -> option.reader().read(value))
                .withMessage(message);
    }

    private static List<QueryParameter> parameters(Endpoint endpoint) {
        return endpoint.records().stream()
                .flatMap(queryRecord -> queryRecord.parameters().stream())
                .toList();
    }

    private static Endpoint endpoint(String handler) {
        Method[] found = ReflectionUtils.getUniqueDeclaredMethods(
                Handlers.class, method -> method.getName().equals(handler));
        return Endpoint.of(new HandlerMethod(new Handlers(), found[0]));
    }
}
