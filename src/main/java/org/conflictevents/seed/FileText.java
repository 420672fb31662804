package org.conflictevents.seed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.conflictevents.article.Fault;
import org.conflictevents.article.MalformedTextException;

/** From a file of the data folder to its text. */
final class FileText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private FileText() {}

    /**
     * @throws MalformedTextException if the file cannot be opened or is too large
     */
    static byte[] bytes(DataFile file) {
        byte[] bytes;
        try {
            bytes = file.bytes();
        } catch (IOException e) {
            throw fault(0, "a file that cannot be opened", "a readable file, which no folder, pipe or device is");
        }
        if (bytes.length > DataFile.MAX_BYTES) {
            throw fault(0, "more than %,d bytes".formatted(DataFile.MAX_BYTES), "a file of at most that size");
        }
        return bytes;
    }

    /**
     * Strict UTF-8 without a byte order mark: what another decoder would replace is refused.
     *
     * @throws MalformedTextException if the bytes are not UTF-8
     */
    static String of(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw fault(
                    lines(bytes, in.position()),
                    "the byte 0x%02X, which is not UTF-8".formatted(bytes[in.position()]),
                    "text in UTF-8");
        }
        out.flip();
        boolean marked = out.hasRemaining() && out.get(0) == BYTE_ORDER_MARK;
        return marked ? out.subSequence(1, out.length()).toString() : out.toString();
    }

    /** The line that the byte at the position is in. */
    private static int lines(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            boolean carriageReturnAlone = bytes[i] == '\r' && bytes[i + 1] != '\n';
            if (bytes[i] == '\n' || carriageReturnAlone) {
                line++;
            }
        }
        return line;
    }

    private static MalformedTextException fault(int line, String found, String expected) {
        return new MalformedTextException(List.of(new Fault(line, found, expected)));
    }
}
