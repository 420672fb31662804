package org.conflictevents.reading.infobox.casualty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.conflictevents.article.Article;
import org.conflictevents.article.InfoboxLine;
import org.conflictevents.article.Paragraph;
import org.conflictevents.reading.infobox.line.Attribution;
import org.conflictevents.reading.infobox.line.SideKey;
import org.conflictevents.reading.language.CasualtyWords;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.Countries;
import org.conflictevents.reading.language.DateFinder;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.FigureReader;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.party.ClaimantResolver;
import org.conflictevents.reading.party.Party;
import org.conflictevents.reading.party.PartyName;
import org.jspecify.annotations.Nullable;

/**
 * Tells sources from contingents, places and phases where no word such as "per" marks them: "Annals of Zenda: 450 killed",
 * "450 killed (Thomas Madiou)".
 *
 * <p>A name is a source's if it has a word for documents, is that of the enemy, or is one that the article speaks of nowhere
 * but as of a speaker.
 */
final class UnmarkedSources {

    private static final PhraseTable<String> DOCUMENT = Lexicon.phrases("attribution-words.txt", "DOCUMENT");
    private static final PhraseTable<String> DESCRIBED = Lexicon.phrases("attribution-words.txt", "DESCRIBED");
    private static final PhraseTable<String> GOVERNS = Lexicon.phrases("attribution-words.txt", "GOVERNS");
    private static final PhraseTable<String> SPEAKING = Lexicon.phrases("attribution-words.txt", "VERB", "WRITES");
    private static final PhraseTable<String> NOT_A_NAME = Lexicon.phrases("attribution-words.txt", "NO_NAME", "AFTER");
    private static final PhraseTable<String> INTRODUCING =
            Lexicon.phrases("attribution-words.txt", "BEFORE", "INTRODUCING");
    private static final PhraseTable<String> PHASE =
            Lexicon.phrases("casualty-line-words.txt", "PHASE", "REMARK", "TOTAL", "CONTINGENT");
    private static final PhraseTable<String> WITHIN_NAMES = Lexicon.phrases("name-words.txt", "SMALL", "FILLER");

    private static final int MAX_WORDS = 7;
    private static final int MAX_NAMES = 20;

    /** So many characters of prose would name a place, a ship or a force of the battle. */
    private static final int ENOUGH_PROSE = 3_000;

    private final Article article;
    private final TokenizedText passage;
    private final @Nullable Integer side;
    private final ClaimantResolver parties;
    private final boolean lowerCase;
    private final boolean prose;
    /** The other lines of the infobox, in lower case. */
    private final String others;
    /** Names that were looked for in the prose, with whether they speak, for each mention. */
    private final Map<String, List<Boolean>> seen = new HashMap<>();

    UnmarkedSources(Article article, TokenizedText passage, @Nullable Integer side, ClaimantResolver parties) {
        this.article = article;
        this.passage = passage;
        this.side = side;
        this.parties = parties;
        this.lowerCase = passage.tokens().stream().noneMatch(Token::isCapitalised);
        this.prose = article.text().length() > ENOUGH_PROSE;
        this.others = article.infobox().stream()
                .filter(line -> !isOfLosses(line))
                .map(InfoboxLine::value)
                .collect(Collectors.joining(" ", article.title() + " ", ""))
                .toLowerCase(Locale.ROOT);
    }

    /** Whether words before a colon name a source; "Willems: 300, Courtrai: 200" rather are places. */
    boolean heads(TokenRange words) {
        boolean told = (prose || !lowerCase) && tellsFate(words.to());
        return isName(words) && (isDocument(words) || mayBe(words) && (told || speaks(passage.words(words))));
    }

    boolean isDocument(TokenRange words) {
        return DOCUMENT.firstIn(passage.tokens(), words.from(), words.to()) >= 0;
    }

    /** Whether they are who speaks for a state: "Malian government". */
    boolean governs(TokenRange words) {
        return isName(words) && GOVERNS.has(passage.token(words.to() - 1));
    }

    /** Whether a word follows the figure behind a colon. */
    private boolean tellsFate(int colon) {
        int at = passage.is(colon + 1, ",") ? colon + 2 : colon + 1;
        FigurePhrase figure = FigureReader.at(passage.tokens(), at);
        return figure != null
                && figure.next() < passage.size()
                && passage.token(figure.next()).isWord();
    }

    /** Whether words that stand alone in brackets name a source: persons by all their names, others by speaking elsewhere. */
    boolean remarks(TokenRange words) {
        if (!isName(words)) {
            return false;
        }
        boolean fullName = words.size() > 1
                && IntStream.range(words.from(), words.to())
                        .mapToObj(passage::token)
                        .allMatch(word -> word.isCapitalised() || lowerCase || WITHIN_NAMES.has(word));
        return governs(words) || isDocument(words) || mayBe(words) && (fullName || speaks(passage.words(words)));
    }

    private boolean isName(TokenRange words) {
        boolean nobody = Attribution.ofNobody(passage, words.from(), words.to());
        if (words.isEmpty() || words.size() > MAX_WORDS || nobody) {
            return false;
        }
        Token first = passage.token(words.from());
        boolean name = first.isWord()
                && (first.isCapitalised() || lowerCase || DESCRIBED.has(first) || GOVERNS.has(first))
                && !CountedNoun.isStop(first);
        // "University of Southern Denmark" has no southern part
        boolean document = isDocument(words);
        for (int i = words.from(); name && i < words.to(); i++) {
            Token token = passage.token(i);
            boolean link = WITHIN_NAMES.has(token) || token.is("&") || token.is(",") || token.is("-");
            boolean part = PHASE.has(token) && !document;
            name = link || token.isWord() && (DOCUMENT.has(token) || !part && !says(i));
        }
        return name;
    }

    /** Whether the word says what is counted, when, or how it ended. */
    private boolean says(int at) {
        Token token = passage.token(at);
        PhraseTable.Match<CountedNoun> noun = CountedNoun.at(passage.tokens(), at);
        // "House" may be a historian
        boolean counted = noun != null && !(noun.value() == CountedNoun.MEASURES && token.isCapitalised());
        return counted
                || CasualtyWords.at(passage.tokens(), at) != null
                || CountedNoun.isStop(token)
                || CountedNoun.isFiller(token)
                || CountedNoun.afterDamage(passage.tokens(), at) > at
                || NOT_A_NAME.has(token)
                || DateFinder.after(passage.tokens(), at) > at
                || FigureReader.at(passage.tokens(), at) != null;
    }

    private boolean mayBe(TokenRange words) {
        String name = passage.words(words);
        Party party = parties.party(name);
        if (party != null) {
            return side != null && party.side() != side;
        }
        PartyName parts = PartyName.of(name);
        boolean contingent = parts.organ() != null
                || !parts.states().isEmpty()
                || IntStream.range(words.from(), words.to()).anyMatch(i -> Countries.at(passage.tokens(), i) != null);
        return !contingent && !isInInfobox(name) && (mentions(name).isEmpty() || speaks(name));
    }

    /** Whether another line has one of its longer words: "Little Mali" is of Mali. */
    private boolean isInInfobox(String name) {
        List<String> words = Arrays.stream(name.toLowerCase(Locale.ROOT).split("\\W+"))
                .filter(word -> word.length() > 3)
                .toList();
        return words.stream().anyMatch(others::contains);
    }

    private static boolean isOfLosses(InfoboxLine line) {
        SideKey key = SideKey.of(line.key());
        return key != null && key.topic() == SideKey.Topic.CASUALTIES;
    }

    // no infobox line names so many: what a longer one says is not looked up
    private List<Boolean> mentions(String name) {
        if (seen.containsKey(name) || seen.size() >= MAX_NAMES) {
            return seen.getOrDefault(name, List.of(false));
        }
        List<Boolean> mentions = find(name);
        seen.put(name, mentions);
        return mentions;
    }

    private List<Boolean> find(String name) {
        PhraseTable<String> names = new PhraseTable<>();
        names.add(name, name);
        List<Boolean> mentions = new ArrayList<>();
        for (Paragraph paragraph : article.paragraphs()) {
            TokenizedText text = TokenizedText.of(article, paragraph.span());
            for (int at = 0; at < text.size(); at++) {
                int next = names.skip(text.tokens(), at);
                if (next > at) {
                    mentions.add(speaks(text, at, next));
                }
            }
        }
        return mentions;
    }

    /** Whether the prose lets the bearer of the name speak where it has him: "according to Livy", "Livy gives". */
    private boolean speaks(String name) {
        List<Boolean> mentions = mentions(name);
        long speaking = mentions.stream().filter(speaks -> speaks).count();
        return speaking > 0 && 2 * speaking >= mentions.size();
    }

    private static boolean speaks(TokenizedText sentence, int from, int to) {
        return SPEAKING.firstIn(sentence.tokens(), to, Math.min(to + 3, sentence.size())) >= 0
                || INTRODUCING.firstIn(sentence.tokens(), Math.max(0, from - 3), from) >= 0;
    }
}
