package org.conflictevents.reading.language;

import java.util.List;
import java.util.Random;

/** Writes random figures in every style that people use: what the readers are to read back. */
public final class WrittenFigures {

    /**
     * A figure and how it is written.
     *
     * @param max null where the words set no upper bound
     */
    public record Written(String words, Long min, Long max) {}

    private static final List<String> GROUPS = List.of(",", ".", " ", "\u00A0", "\u2009", "\u202F", "'", "’");
    private static final List<String> DASHES = List.of("-", "–", "—", "−", " - ", " – ", "~", " ~ ", " to ", " or ");
    private static final List<String> BELOW_TWENTY = List.of(
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                            + " seventeen eighteen nineteen")
                    .split(" "));
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private final Random random;

    public WrittenFigures(long seed) {
        this.random = new Random(seed);
    }

    public Written next() {
        Written number = number();
        return switch (random.nextInt(8)) {
            case 0 -> new Written("about " + number.words(), number.min(), number.max());
            case 1 -> new Written("at least " + number.words(), number.min(), null);
            case 2 -> new Written(number.words() + "+", number.min(), null);
            case 3 -> new Written("more than " + number.words(), number.min() + 1, null);
            case 4 -> new Written("up to " + number.words(), null, number.max());
            case 5 -> range();
            default -> number;
        };
    }

    private Written range() {
        int low = 1_000 + random.nextInt(9_000);
        int high = low + 1 + random.nextInt(90_000);
        String style = pick(GROUPS);
        String first = grouped(low, style);
        String second = grouped(high, style);
        String words = random.nextInt(4) == 0 ? "between " + first + " and " + second : first + pick(DASHES) + second;
        return new Written(words, (long) low, (long) high);
    }

    private Written number() {
        return switch (random.nextInt(8)) {
            case 0 -> plain();
            case 1 -> grouped();
            case 2 -> spelled(upTo(999_999));
            case 3 -> indian(upTo(99_999_999));
            case 4 -> scaled(1_000, pick("thousand", "k", "thousands"));
            case 5 -> scaled(1_000_000, pick("million", "mln", "Mio", "millions"));
            case 6 -> scaled(100_000, pick("lakh", "lakhs", "lac"));
            default -> dozens();
        };
    }

    private static Written written(String words, long persons) {
        return new Written(words, persons, persons);
    }

    private Written plain() {
        long persons = upTo(9_999_999);
        return written(Long.toString(persons), persons);
    }

    private Written grouped() {
        long persons = upTo(99_999_999);
        return written(grouped(persons, pick(GROUPS)), persons);
    }

    private static String grouped(long persons, String separator) {
        return Long.toString(persons).replaceAll("(?<=\\d)(?=(\\d{3})+$)", separator);
    }

    // 1,23,45,678
    private static Written indian(long persons) {
        return written(Long.toString(persons).replaceAll("(?<=\\d)(?=(\\d{2})*\\d{3}$)", ","), persons);
    }

    // "12.5 million", "12,5 million", "12½ million", "12 million"
    private Written scaled(long scale, String word) {
        long whole = upTo(99);
        String blank = random.nextInt(4) == 0 && !word.startsWith("thousand") && !word.startsWith("million") ? "" : " ";
        int tenths = random.nextInt(10);
        return switch (random.nextInt(4)) {
            case 0 -> written(whole + blank + word, whole * scale);
            case 1 -> written(whole + "½" + blank + word, whole * scale + scale / 2);
            case 2 -> written(whole + "." + tenths + blank + word, whole * scale + tenths * scale / 10);
            default -> written(whole + "," + tenths + blank + word, whole * scale + tenths * scale / 10);
        };
    }

    private Written dozens() {
        long count = 1 + random.nextInt(19);
        boolean dozen = random.nextBoolean();
        return written(BELOW_TWENTY.get((int) count) + (dozen ? " dozen" : " score"), count * (dozen ? 12 : 20));
    }

    // "two hundred and fifty thousand three hundred one", or the same with hyphens
    private Written spelled(long persons) {
        String and = random.nextBoolean() ? " and " : " ";
        long thousands = persons / 1000;
        String words = (thousands > 0 ? below(thousands, and) + " thousand " : "")
                + (persons % 1000 > 0 ? below(persons % 1000, and) : "");
        String text = words.strip();
        text = text.startsWith("one hundred") && random.nextBoolean() ? "a" + text.substring(3) : text;
        return written(random.nextInt(4) == 0 ? text.replace(' ', '-') : text, persons);
    }

    private static String below(long number, String and) {
        int hundreds = (int) number / 100;
        int rest = (int) number % 100;
        String tens = rest < 20
                ? BELOW_TWENTY.get(rest)
                : TENS.get(rest / 10) + (rest % 10 > 0 ? "-" + BELOW_TWENTY.get(rest % 10) : "");
        if (hundreds == 0) {
            return tens;
        }
        return BELOW_TWENTY.get(hundreds) + " hundred" + (rest > 0 ? and + tens : "");
    }

    private long upTo(int most) {
        // small numbers are as frequent as great ones
        return 1 + random.nextInt(Math.max(1, (int) Math.pow(most, random.nextDouble())));
    }

    private String pick(String... words) {
        return words[random.nextInt(words.length)];
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
