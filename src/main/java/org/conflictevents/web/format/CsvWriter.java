package org.conflictevents.web.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes CSV (RFC 4180) with a header. */
final class CsvWriter implements RowWriter {

    private final List<CsvColumn> columns;
    private final JsonMapper json;
    private final OutputStream out;

    CsvWriter(ViewFields fields, JsonMapper json, OutputStream out) {
        this.columns = fields.columns();
        this.json = json;
        this.out = out;
    }

    @Override
    public void begin() throws IOException {
        line(CsvColumn::name);
    }

    @Override
    public void row(Object view) throws IOException {
        JsonNode tree = json.valueToTree(view);
        line(column -> column.cell(tree));
    }

    @Override
    public void end() {}

    private void line(Function<CsvColumn, String> cell) throws IOException {
        out.write(columns.stream()
                .map(cell)
                .collect(Collectors.joining(",", "", "\r\n"))
                .getBytes(StandardCharsets.UTF_8));
    }
}
