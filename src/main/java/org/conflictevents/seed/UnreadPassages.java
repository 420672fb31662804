package org.conflictevents.seed;

import java.util.ArrayList;
import java.util.List;
import org.conflictevents.reading.language.CasualtyWords;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.Tokenizer;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.wikitext.UnreadMarkup;

/** Tells of markup that was left out where it holds a digit or a word of fate. */
final class UnreadPassages {

    private static final int MAX_WORDS = 200;

    private UnreadPassages() {}

    static List<Notice> of(List<UnreadMarkup> unread) {
        return unread.stream()
                .filter(markup -> mayTellCasualties(markup.words()))
                .map(markup -> new Notice(markup.line(), markup.words(), markup.reason()))
                .toList();
    }

    /** One for each line with a template in it. */
    static List<Notice> inPlainText(String text) {
        List<Notice> notices = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            int start = line.indexOf("{{");
            if (start >= 0 && mayTellCasualties(line.substring(start))) {
                String words = line.substring(start, Math.min(line.length(), start + MAX_WORDS));
                notices.add(new Notice(number, words, "wiki markup, which is not read in a plain text"));
            }
        }
        return notices;
    }

    private static boolean mayTellCasualties(String markup) {
        // without what makes it markup, which no word is read in
        List<Token> tokens = Tokenizer.tokens(markup.replaceAll("[{}<>\\[\\]|=]", " "));
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isNumber() || CasualtyWords.at(tokens, i) != null) {
                return true;
            }
        }
        return false;
    }
}
