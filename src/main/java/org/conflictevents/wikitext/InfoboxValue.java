package org.conflictevents.wikitext;

/**
 * The value of a parameter on one line: its items with commas between them, " ---- " for a rule.
 *
 * @param hasTable whether a table was left out
 */
record InfoboxValue(String words, boolean hasTable) {

    /** What stands between two items that a rule parts. */
    private static final String RULE = " ---- ";

    /**
     * @param counts whether it holds figures, for which a flag before them says whose they are
     */
    static InfoboxValue of(String flat, boolean counts) {
        return new Items(counts).read(flat);
    }

    private static final class Items {

        private final boolean counts;
        private final StringBuilder joined = new StringBuilder();
        private boolean rule;
        private boolean open;
        private boolean table;
        private int tableDepth;

        Items(boolean counts) {
            this.counts = counts;
        }

        InfoboxValue read(String flat) {
            char before = '\n';
            int start = 0;
            for (int i = 0; i <= flat.length(); i++) {
                char c = i < flat.length() ? flat.charAt(i) : '\n';
                if (c == '\n' || c == Flat.BREAK.charAt(0) || c == Flat.RULE.charAt(0)) {
                    add(flat.substring(start, i).strip(), before);
                    before = c;
                    start = i + 1;
                }
            }
            return new InfoboxValue(joined.toString(), table);
        }

        private void add(String line, char before) {
            rule |= before == Flat.RULE.charAt(0) || line.startsWith("----");
            if (line.startsWith("{|") || (tableDepth > 0 && line.startsWith("|}"))) {
                tableDepth += line.startsWith("{|") ? 1 : -1;
                table = true;
                return;
            }
            int words = 0;
            while (words < line.length() && "*#:;-".indexOf(line.charAt(words)) >= 0) {
                words++;
            }
            boolean listed = words > 0 && (line.charAt(0) != '-' || line.startsWith("----"));
            String item = tableDepth > 0 ? "" : item(listed ? line.substring(words) : line);
            boolean goesOn = open && !listed && before == '\n' && !rule;
            if (!item.isEmpty()) {
                joined.append(separator(item, goesOn)).append(item);
                rule = false;
            }
            open = !item.isEmpty() && !listed;
        }

        private String separator(String item, boolean goesOn) {
            if (joined.isEmpty()) {
                return "";
            }
            boolean ended = ",;".indexOf(joined.charAt(joined.length() - 1)) >= 0;
            return rule ? RULE : goesOn || ended || item.startsWith("(") ? " " : ", ";
        }

        /** "Mali: 30 killed" for the flag of Mali before a figure; else flags are dropped, unless they stand alone. */
        private String item(String line) {
            String plain = InlineText.withoutApostrophes(line);
            StringBuilder words = new StringBuilder();
            int at = 0;
            for (int icon = plain.indexOf(Flat.ICON); icon >= 0; icon = plain.indexOf(Flat.ICON, at)) {
                int end = Math.max(icon + 1, plain.indexOf(Flat.ICON, icon + 1));
                int next = end + 1;
                while (next < plain.length() && plain.charAt(next) == ' ') {
                    next++;
                }
                words.append(plain, at, icon);
                boolean alone = next >= plain.length() && words.toString().isBlank();
                boolean figure = counts && next < plain.length() && isFigure(plain.charAt(next));
                if (alone || figure) {
                    words.append(plain, icon + 1, end).append(counts ? ": " : "");
                }
                at = Math.min(plain.length(), end + 1);
            }
            return InlineText.clean(words.append(plain.substring(at)).toString());
        }

        private static boolean isFigure(char c) {
            return Character.isDigit(c) || "~≈<>".indexOf(c) >= 0;
        }
    }
}
