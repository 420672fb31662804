package org.conflictevents.web.response;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.conflictevents.web.ItemSource;
import org.conflictevents.web.format.Format;
import org.conflictevents.web.format.RowWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the rows of an answer in a format other than JSON, those of a list as they are read. A client that goes away ends the
 * reading by the error that writing to it is.
 */
@Component
final class RowsConverter implements HttpMessageConverter<Object> {

    private static final List<MediaType> TYPES = Arrays.stream(Format.values())
            .filter(format -> format != Format.JSON)
            .map(format -> MediaType.valueOf(format.mediaType()))
            .toList();

    private final ListReader lists;
    private final JsonMapper json;

    RowsConverter(ListReader lists, JsonMapper json) {
        this.lists = lists;
        this.json = json;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public Object read(Class<?> type, HttpInputMessage input) {
        throw new UnsupportedOperationException();
    }

    /** Asked before {@link ResponseAdvice} makes {@link Rows} of a handler's list or view. */
    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        boolean hasRows = ItemSource.class.isAssignableFrom(type) || type.isRecord();
        return hasRows && (mediaType == null || TYPES.contains(mediaType));
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return TYPES;
    }

    @Override
    public void write(Object body, @Nullable MediaType mediaType, HttpOutputMessage output) throws IOException {
        Rows rows = (Rows) body;
        ApiRequest request = rows.request();
        describe(request, output.getHeaders());
        OutputStream out = new BufferedOutputStream(output.getBody());
        RowWriter writer = RowWriter.of(request.format(), rows.fields(), json, out);
        writer.begin();
        if (rows.source() != null) {
            lists.all(rows.source(), request, writer);
        } else {
            for (Object row : Objects.requireNonNull(rows.part())) {
                writer.row(row);
            }
        }
        writer.end();
        out.flush();
    }

    private static void describe(ApiRequest request, HttpHeaders headers) {
        if (request.format() != Format.CSV) {
            headers.setContentType(MediaType.valueOf(request.format().mediaType()));
            return;
        }
        // RFC 4180, section 3.
        headers.setContentType(MediaType.valueOf("text/csv;charset=UTF-8;header=present"));
        String name = request.path().substring(request.path().lastIndexOf('/') + 1);
        headers.setContentDisposition(
                ContentDisposition.attachment().filename(name + ".csv").build());
    }
}
