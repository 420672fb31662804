package org.conflictevents.reading.prose.sentence;

import java.util.List;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;

/** Kinds of words that the reading of sentences goes by; the resource files say what each is for. */
public enum ProseWords {
    AUXILIARY("prose-words.txt"),
    INSERTION("prose-words.txt"),
    PREDICATE("prose-words.txt"),
    NO_PREDICATE("prose-words.txt"),
    PASSIVE("prose-words.txt"),
    LINK("prose-words.txt"),
    NUMBERED("prose-words.txt"),
    MODIFIER("prose-words.txt"),
    ARTICLE("prose-words.txt"),
    DETERMINER("prose-words.txt"),
    SOMEBODY("prose-words.txt"),
    POSSESSIVE("prose-words.txt"),
    MORE("prose-words.txt"),
    CONJUNCTION("prose-words.txt"),
    ALIKE("prose-words.txt"),
    BEFORE_FIGURE("prose-words.txt"),
    AFTER_FIGURE("prose-words.txt"),
    FRACTION("prose-words.txt"),
    STRENGTH("prose-words.txt"),
    BODY("prose-words.txt"),
    NO_ADJECTIVE("prose-words.txt"),
    CLAUSE("prose-words.txt"),
    CONTRASTED("prose-words.txt"),
    QUOTE_END("prose-words.txt"),
    SUFFER("prose-words.txt"),
    EACH("prose-words.txt"),
    EACH_SIDE("prose-words.txt"),
    CONTRAST("prose-words.txt"),
    AGAINST("prose-words.txt"),
    OF_OTHERS("prose-words.txt"),
    ONLY("prose-words.txt"),
    AT_COST("prose-words.txt"),
    FLED("prose-words.txt"),
    DEFEATED("prose-words.txt"),
    LEFT_BEHIND("prose-words.txt"),
    UNIT("prose-words.txt"),
    ARMY("prose-words.txt"),
    TAKE("prose-words.txt"),
    SEIZE("prose-words.txt"),
    GIVE("prose-words.txt"),
    CHAIN("prose-words.txt"),
    TAKEN_BY("prose-words.txt"),
    INFLICT("prose-words.txt"),
    DEED("prose-words.txt"),
    BURY("prose-words.txt"),
    WHO("prose-words.txt"),
    PREPOSITION("prose-words.txt"),
    LEAVE("prose-words.txt"),
    RELATIVE("prose-words.txt"),
    GENERIC("prose-words.txt"),
    PART_OF_NAME("prose-words.txt"),
    OF_STATE("prose-words.txt"),
    OF_COUNTRY("prose-words.txt"),
    OF_REBELS("prose-words.txt"),
    IRREGULARS("persons.txt"),
    SOLDIERS("persons.txt"),
    OF_UNKNOWN("prose-words.txt"),
    REBEL_FIGHTERS("prose-words.txt"),
    COUNT_OF_OTHERS("prose-words.txt"),
    ENEMY("prose-words.txt"),
    LED_BY("prose-words.txt"),
    ATTACKERS("prose-words.txt"),
    DEFENDERS("prose-words.txt"),
    ATTACK_VERB("prose-words.txt"),
    ATTACK_ON("prose-words.txt"),
    PLACE("prose-words.txt"),
    AMONG_BEHIND("prose-words.txt"),
    ON_SIDE("prose-words.txt"),
    SIDE_NOUN("prose-words.txt"),
    AMONG_BEFORE("prose-words.txt"),
    OF_CIVILIANS("prose-words.txt"),
    OFFICER("prose-words.txt"),
    MEDICAL("prose-words.txt"),
    RECORD("claimant-words.txt"),
    COMPARED("prose-speech.txt"),
    MEDIUM("prose-speech.txt"),
    ORGANISATION("prose-speech.txt"),
    OF_WHOM("prose-words.txt"),
    THOSE_OF("prose-words.txt"),
    EVERYBODY("prose-words.txt"),
    OVERALL("prose-words.txt"),
    IN_ALL("prose-words.txt"),
    OWN_LOSS("prose-words.txt"),
    OWN_MEN("prose-words.txt"),
    CONFIRM("prose-words.txt"),
    BOAST("prose-words.txt"),
    TOTAL("prose-scope.txt"),
    TELLING("prose-words.txt"),
    START_OF("prose-scope.txt"),
    STARTED("prose-scope.txt"),
    PLUPERFECT("prose-scope.txt"),
    SO_FAR("prose-scope.txt"),
    ONE_FIGHT("prose-scope.txt"),
    ONE_ATTACK("prose-scope.txt"),
    ONE_BATTLE("prose-scope.txt"),
    EVACUATED("prose-scope.txt"),
    DIE_LATER("prose-scope.txt"),
    DISPLACED("prose-scope.txt"),
    SUM("prose-scope.txt"),
    EVENT("prose-scope.txt"),
    WHOLE_EVENT("prose-scope.txt"),
    EVENT_LEFT("prose-scope.txt"),
    ENDED("prose-scope.txt"),
    IN_EVENT("prose-scope.txt"),
    TIME_OF("prose-scope.txt"),
    AROUND("prose-scope.txt"),
    EVENT_NAME("prose-scope.txt"),
    GROUND("prose-scope.txt"),
    WHOLE("prose-scope.txt"),
    ESTABLISHED("prose-scope.txt"),
    PART("prose-scope.txt"),
    INCLUDING("prose-scope.txt"),
    INCIDENT("prose-scope.txt"),
    SPOT("prose-scope.txt"),
    BODIES("prose-scope.txt"),
    EXCEPT("noun-phrase-words.txt"),
    CHANGE("prose-scope.txt"),
    PERIOD("prose-scope.txt"),
    ORDER("prose-scope.txt"),
    PHASE("prose-scope.txt"),
    PHASE_ALONE("prose-scope.txt"),
    CLOCK("prose-scope.txt"),
    WITHIN("prose-scope.txt"),
    PERIOD_NOUN("prose-scope.txt"),
    AMOUNT("prose-scope.txt"),
    MANY("prose-scope.txt"),
    ON_BYSTANDERS("prose-scope.txt"),
    ELSEWHERE("prose-scope.txt"),
    ENTIRE("prose-scope.txt"),
    WAR("prose-scope.txt"),
    OPERATION("prose-scope.txt"),
    SECTOR("prose-scope.txt"),
    DISEASE("prose-scope.txt"),
    COMPARISON("prose-scope.txt"),
    BE("prose-scope.txt"),
    MAKING("prose-scope.txt"),
    WHERE("prose-scope.txt"),
    LATER("prose-scope.txt"),
    UNREAL("prose-scope.txt"),
    SUBORDINATE("prose-scope.txt"),
    UPPER_BOUND("prose-scope.txt"),
    RATE("prose-scope.txt"),
    FATE("prose-scope.txt"),
    ARREST("prose-scope.txt"),
    FOUND_AGAIN("prose-scope.txt"),
    CASUALTIES("prose-sections.txt"),
    OUTCOME("prose-sections.txt"),
    ASPECT("prose-sections.txt"),
    ASIDE("prose-sections.txt"),
    VERB("attribution-words.txt"),
    THAT_VERB("prose-speech.txt"),
    COUNT_VERB("prose-speech.txt"),
    A_SUM("prose-speech.txt"),
    VIEW("prose-speech.txt"),
    TOLL_VERB("prose-speech.txt"),
    SAYING("prose-speech.txt"),
    EMERGE("prose-speech.txt"),
    BEFORE("attribution-words.txt"),
    INTRODUCING("attribution-words.txt"),
    BETWEEN("prose-speech.txt"),
    LATER_THAT_DAY("prose-speech.txt", "REVISED"),
    PRONOUN("prose-speech.txt"),
    ISSUED("prose-speech.txt"),
    SOURCE("prose-speech.txt"),
    COUNTED("prose-speech.txt"),
    REVISED("prose-speech.txt"),
    NOBODY("prose-speech.txt"),
    NO_SPEAKER("prose-speech.txt"),
    ADVERBIAL("prose-speech.txt"),
    OTHERWISE("prose-speech.txt"),
    STATEMENT("prose-speech.txt"),
    TOLD("prose-speech.txt"),
    SUM_NOUN("prose-speech.txt"),
    PUBLISH("prose-speech.txt"),
    TIME_OF_DAY("prose-speech.txt"),
    UNDATED("prose-speech.txt"),
    END_OF("prose-speech.txt"),
    QUOTING("prose-speech.txt"),
    STATE_TITLE("prose-speech.txt"),
    LIVES("prose-speech.txt");

    private final PhraseTable<String> phrases;

    ProseWords(String file) {
        phrases = Lexicon.phrases(file, name());
    }

    ProseWords(String file, String alsoOf) {
        phrases = Lexicon.phrases(file, name(), alsoOf);
    }

    /** Index of the token after the longest such phrase that begins at this index; the index itself where none does. */
    public int skip(List<Token> tokens, int index) {
        return phrases.skip(tokens, index);
    }

    public boolean beginAt(List<Token> tokens, int index) {
        return phrases.beginsAt(tokens, index);
    }

    /** Whether such a phrase of two words ends right before this index. */
    public boolean endsAt(List<Token> tokens, int index) {
        return index >= 2 && phrases.skip(tokens, index - 2) == index;
    }

    /** Whether such a phrase begins anywhere from the first index to before the last. */
    public boolean in(List<Token> tokens, int from, int to) {
        return phrases.firstIn(tokens, from, to) >= 0;
    }

    /** Index of the first such phrase from the first index to before the last; -1 where there is none. */
    public int firstIn(List<Token> tokens, int from, int to) {
        return phrases.firstIn(tokens, from, to);
    }
}
