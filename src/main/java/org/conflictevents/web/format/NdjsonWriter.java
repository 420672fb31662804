package org.conflictevents.web.format;

import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Writes a line of JSON for each view. */
final class NdjsonWriter implements RowWriter {

    private final ViewFields fields;
    private final JsonMapper json;
    private final OutputStream out;

    NdjsonWriter(ViewFields fields, JsonMapper json, OutputStream out) {
        this.fields = fields;
        this.json = json;
        this.out = out;
    }

    @Override
    public void begin() {}

    @Override
    public void row(Object view) throws IOException {
        out.write(json.writeValueAsBytes(fields.all() ? view : fields.keep(json.valueToTree(view))));
        out.write('\n');
    }

    @Override
    public void end() {}
}
