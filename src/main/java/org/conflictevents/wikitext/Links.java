package org.conflictevents.wikitext;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Links within the wiki, which are shown and with which words; and those to other sites: {@code [https://… label]}. */
final class Links {

    private static final Set<String> PICTURES = Set.of("file", "image", "media", "fichier", "datei", "archivo");
    private static final Set<String> HIDDEN = Set.of("category", "catégorie", "kategorie", "categoría");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[a-z]{2,8})?|simple");

    private static final List<String> PROTOCOLS = List.of("https://", "http://", "//", "ftp://", "mailto:", "news:");
    private static final String ENDS = "]|<{}[";

    private Links() {}

    /** Whether the target that begins at an index of the source is a picture. */
    static boolean isPicture(Source source, int at) {
        int end = at;
        while (end < source.length() && end < at + 20 && ":|]\n".indexOf(source.charAt(end)) < 0) {
            end++;
        }
        boolean named = end < source.length() && source.charAt(end) == ':';
        return named && PICTURES.contains(normal(source.text().substring(at, end)));
    }

    /** What the page shows of a link: one of its parts, a part of its target, or nothing. */
    static List<Node> shown(Node.Link link) {
        String target = target(link.parts().get(0));
        int colon = target.indexOf(':');
        String namespace = colon < 0 ? "" : normal(target.substring(0, colon));
        if (PICTURES.contains(namespace) || HIDDEN.contains(namespace) || isLanguage(target, colon)) {
            return List.of();
        }
        if (link.parts().size() == 1) {
            return colon == 0
                    ? List.of(new Node.Words(target.substring(1), link.at() + 2))
                    : link.parts().get(0);
        }
        List<Node> label = link.parts().get(link.parts().size() - 1);
        boolean shown = label.stream()
                .anyMatch(node ->
                        !(node instanceof Node.Words words) || !words.text().isBlank());
        return shown ? label : List.of(new Node.Words(withoutParenthesis(target), link.at() + 2));
    }

    // [[fr:Bataille de Tabankort]] stands in the margin
    private static boolean isLanguage(String target, int colon) {
        return colon > 1
                && LANGUAGE.matcher(target.substring(0, colon)).matches()
                && colon + 1 < target.length()
                && target.charAt(colon + 1) != ' ';
    }

    private static String target(List<Node> nodes) {
        StringBuilder target = new StringBuilder();
        for (Node node : nodes) {
            target.append(node instanceof Node.Words words ? words.text() : "");
        }
        return target.toString().strip();
    }

    // [[Tabankort (town)|]]
    private static String withoutParenthesis(String target) {
        int bracket = target.indexOf(" (");
        return bracket > 0 ? target.substring(0, bracket) : target;
    }

    private static String normal(String namespace) {
        return namespace.strip().toLowerCase(Locale.ROOT);
    }

    /** Index after the address and the blanks behind it; the index itself where no address begins there. */
    static int afterAddress(Source source, int at) {
        if (PROTOCOLS.stream().noneMatch(protocol -> source.startsWithIgnoringCase(protocol, at))) {
            return at;
        }
        int end = at;
        while (end < source.length() && source.charAt(end) > ' ' && ENDS.indexOf(source.charAt(end)) < 0) {
            end++;
        }
        while (end < source.length() && source.charAt(end) == ' ') {
            end++;
        }
        return end;
    }
}
