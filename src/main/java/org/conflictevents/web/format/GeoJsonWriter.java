package org.conflictevents.web.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.conflictevents.web.format.GeoFeature.GeoPoint;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a feature collection (RFC 7946); a view's fields are the properties of its feature. */
final class GeoJsonWriter implements RowWriter {

    private final ViewFields fields;
    private final JsonMapper json;
    private final OutputStream out;
    private final Extent extent = new Extent();
    private boolean first = true;

    GeoJsonWriter(ViewFields fields, JsonMapper json, OutputStream out) {
        this.fields = fields;
        this.json = json;
        this.out = out;
    }

    @Override
    public void begin() throws IOException {
        write("{\"type\":\"FeatureCollection\",\"features\":[");
    }

    @Override
    public void row(Object view) throws IOException {
        write(first ? "\n" : ",\n");
        first = false;
        out.write(json.writeValueAsBytes(feature((GeoFeature) view)));
    }

    @Override
    public void end() throws IOException {
        Optional<double[]> bbox = extent.bbox();
        write("\n]");
        if (bbox.isPresent()) {
            write(",\"bbox\":" + json.writeValueAsString(bbox.get()));
        }
        write("}\n");
    }

    private ObjectNode feature(GeoFeature view) {
        ObjectNode feature = json.createObjectNode();
        feature.put("type", "Feature");
        feature.put("id", view.id());
        GeoPoint point = view.point();
        if (point == null) {
            feature.putNull("geometry");
        } else {
            extent.add(point);
            ObjectNode geometry = feature.putObject("geometry").put("type", "Point");
            ArrayNode coordinates = geometry.putArray("coordinates");
            coordinates.add(point.longitude()).add(point.latitude());
        }
        feature.set("properties", fields.keep(json.valueToTree(view)));
        return feature;
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
