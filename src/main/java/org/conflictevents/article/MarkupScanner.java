package org.conflictevents.article;

import java.util.Set;

/**
 * Finds wiki markup and tags in a plain text, which say nothing: "{{sfn|Smith|2010}}", "&lt;br&gt;", the target of
 * "[[Mali|Malian army]]".
 */
public final class MarkupScanner {

    private static final int MAX_TAG = 500;
    private static final Set<String> HIDDEN_LINKS = Set.of("file:", "image:", "category:");

    private final String text;
    private final int end;
    private boolean linksEnd = true;
    private int openLinks;

    /** For the text up to an index; asked for positions from the left to the right. */
    public MarkupScanner(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** Index after the markup at an index; the index itself where none begins there. */
    public int after(int at) {
        if (text.startsWith("{{", at)) {
            return afterBraces(at);
        }
        if (text.charAt(at) == '<') {
            return afterTag(at);
        }
        if (text.startsWith("[[", at)) {
            return afterTarget(at);
        }
        if (openLinks > 0 && text.startsWith("]]", at)) {
            openLinks--;
            return at + 2;
        }
        return at;
    }

    /** Whether a tag parts lines. */
    public boolean isBreak(int at) {
        return text.regionMatches(true, at, "<br", 0, 3) || text.regionMatches(true, at, "</br", 0, 4);
    }

    private int afterBraces(int at) {
        int depth = 0;
        int i = at;
        while (i + 1 < end) {
            boolean opens = text.startsWith("{{", i);
            boolean closes = text.startsWith("}}", i);
            depth += opens ? 1 : closes ? -1 : 0;
            i += opens || closes ? 2 : 1;
            if (depth == 0) {
                return i;
            }
        }
        return end;
    }

    private int afterTag(int at) {
        int name = at + (text.startsWith("</", at) ? 2 : 1);
        boolean comment = text.startsWith("<!--", at);
        if (!comment && (name >= end || !Character.isLetter(text.charAt(name)))) {
            return at;
        }
        int i = at + 1;
        while (i < end && i < at + MAX_TAG && text.charAt(i) != '>' && text.charAt(i) != '<') {
            i++;
        }
        if (i >= end || text.charAt(i) != '>') {
            return at;
        }
        boolean reference = text.regionMatches(true, at, "<ref", 0, 4) && text.charAt(i - 1) != '/';
        return reference ? find("</ref", i, end) : i + 1;
    }

    /** Index of words, the limit where they do not begin before it. */
    private int find(String words, int from, int limit) {
        int i = from;
        while (i < limit && !text.startsWith(words, i)) {
            i++;
        }
        return i;
    }

    private int afterTarget(int at) {
        int close = linksEnd ? find("]]", at, end) : end;
        if (close == end) {
            linksEnd = false;
            return at;
        }
        for (String hidden : HIDDEN_LINKS) {
            if (text.regionMatches(true, at + 2, hidden, 0, hidden.length())) {
                return close + 2;
            }
        }
        openLinks++;
        int bar = find("|", at, close);
        return bar < close ? bar + 1 : at + 2;
    }
}
