package org.conflictevents.web.query;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * The parameters of a request in the order in which they were sent.
 *
 * <p>Read from the query itself and not through the servlet API, which replaces malformed bytes, drops parameters beyond a limit,
 * and adds those of a body.
 *
 * @param malformed the pairs that are not percent-encoded UTF-8 (RFC 3986, section 2.5), as they were sent
 */
public record QueryString(List<Pair> pairs, List<String> malformed) {

    public record Pair(String name, String value) {}

    public QueryString {
        pairs = List.copyOf(pairs);
        malformed = List.copyOf(malformed);
    }

    /** Reads the part of a URI after its question mark; null if it has none. */
    public static QueryString parse(@Nullable String query) {
        List<Pair> pairs = new ArrayList<>();
        List<String> malformed = new ArrayList<>();
        for (String part : query == null ? new String[0] : query.split("&")) {
            if (part.isEmpty()) {
                continue;
            }
            int equals = part.indexOf('=');
            try {
                pairs.add(
                        equals < 0
                                ? new Pair(decode(part), "")
                                : new Pair(decode(part.substring(0, equals)), decode(part.substring(equals + 1))));
            } catch (CharacterCodingException e) {
                malformed.add(part);
            }
        }
        return new QueryString(pairs, malformed);
    }

    public List<String> values(String name) {
        return pairs.stream()
                .filter(pair -> pair.name().equals(name))
                .map(Pair::value)
                .toList();
    }

    /** The same parameters, with this one set to the value at the end. */
    public QueryString with(String name, String value) {
        List<Pair> changed = new ArrayList<>(pairs);
        changed.removeIf(pair -> pair.name().equals(name));
        changed.add(new Pair(name, value));
        return new QueryString(changed, malformed);
    }

    /** The same parameters without this one. */
    public QueryString without(String name) {
        return new QueryString(
                pairs.stream().filter(pair -> !pair.name().equals(name)).toList(), malformed);
    }

    /** As a part of a URI, with its question mark; empty if there are no parameters. */
    public String encoded() {
        if (pairs.isEmpty()) {
            return "";
        }
        return pairs.stream()
                .map(pair -> encode(pair.name()) + "=" + encode(pair.value()))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encode(String text) {
        // A plus sign is allowed in a query, but means a space in a form; a quote would have to be escaped in HTML
        // and in a shell.
        return UriUtils.encodeQueryParam(text, StandardCharsets.UTF_8)
                .replace("+", "%2B")
                .replace("'", "%27");
    }

    private static String decode(String text) throws CharacterCodingException {
        ByteBuffer octets = ByteBuffer.allocate(text.length() * 3);
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (character == '%') {
                octets.put(octet(text, i));
                i += 2;
            } else {
                String literal = character == '+' ? " " : Character.toString(character);
                octets.put(StandardCharsets.UTF_8.newEncoder().encode(java.nio.CharBuffer.wrap(literal)));
            }
        }
        return StandardCharsets.UTF_8.newDecoder().decode(octets.flip()).toString();
    }

    private static byte octet(String text, int start) throws CharacterCodingException {
        int high = start + 1 < text.length() ? digit(text.charAt(start)) : -1;
        int low = start + 1 < text.length() ? digit(text.charAt(start + 1)) : -1;
        if (high < 0 || low < 0) {
            throw new CharacterCodingException();
        }
        return (byte) (high << 4 | low);
    }

    private static int digit(char character) {
        // Character.digit alone takes the digits of every script.
        return character < 0x80 ? Character.digit(character, 16) : -1;
    }
}
