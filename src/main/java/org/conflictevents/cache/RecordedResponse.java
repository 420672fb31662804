package org.conflictevents.cache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Keeps a body until it is complete, or too long to be kept and sent on from there. */
final class RecordedResponse extends HttpServletResponseWrapper {

    private final RecordedBody body;
    private final Set<String> headersBefore;
    private @Nullable PrintWriter writer;

    RecordedResponse(HttpServletResponse response, int largest, RecordedBody.Overflow overflow) {
        super(response);
        this.body = new RecordedBody(largest, overflow);
        this.headersBefore = Set.copyOf(response.getHeaderNames());
    }

    /** The body; null if it was too long, and has been sent. */
    byte @Nullable [] body() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        return body.kept();
    }

    /** Ends a body that has been sent on. */
    void finish() throws IOException {
        body.close();
    }

    /** What the handler said of the body, but for its length. */
    Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : getHeaderNames()) {
            if (!headersBefore.contains(name) && !name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
                headers.put(name, getHeader(name));
            }
        }
        return headers;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return body;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(body, Charset.forName(getCharacterEncoding())));
        }
        return writer;
    }

    // Nothing is sent before it is known to be complete, or too long.
    @Override
    public void flushBuffer() {}

    @Override
    public void resetBuffer() {
        body.reset();
        super.resetBuffer();
    }

    @Override
    public void reset() {
        body.reset();
        super.reset();
    }

    // The length of what is sent is told when that is known.
    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}

    @Override
    public void setHeader(String name, String value) {
        if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
            super.addHeader(name, value);
        }
    }
}
