package org.conflictevents.web.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes CSV (RFC 4180) with a header. */
final class CsvWriter implements RowWriter {

    private final Optional<String> rowEach;
    private final List<CsvColumn> columns;
    private final JsonMapper json;
    private final OutputStream out;

    CsvWriter(ViewFields fields, JsonMapper json, OutputStream out) {
        this.rowEach = fields.rowEach();
        this.columns = fields.ofElements().columns();
        this.json = json;
        this.out = out;
    }

    @Override
    public void begin() throws IOException {
        line(CsvColumn::name);
    }

    @Override
    public void row(Object view) throws IOException {
        ObjectNode tree = json.valueToTree(view);
        for (ObjectNode row :
                rowEach.map(list -> Field.elements(tree, list).toList()).orElse(List.of(tree))) {
            line(column -> column.cell(row));
        }
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
