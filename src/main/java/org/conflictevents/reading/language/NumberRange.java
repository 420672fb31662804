package org.conflictevents.reading.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import org.conflictevents.vocabulary.Qualifier;
import org.jspecify.annotations.Nullable;

/** A number, or several that are the ends of a range: "6–7,000", "30 to 40", "3 or 5", "90–110 to 300–350". */
final class NumberRange {

    private static final int MAX_NUMBERS = 4;

    private final List<Token> tokens;
    private final List<ParsedNumber> numbers = new ArrayList<>();
    private final Set<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
    private boolean onlyDashes = true;

    private NumberRange(List<Token> tokens, ParsedNumber low) {
        this.tokens = tokens;
        numbers.add(low);
    }

    /**
     * @param between whether "and" links its ends
     * @param skipQualifiers index after the qualifiers that begin at an index, which it adds to a set
     */
    static NumberRange from(
            List<Token> tokens,
            ParsedNumber low,
            boolean between,
            ToIntBiFunction<Integer, Set<Qualifier>> skipQualifiers) {
        NumberRange range = new NumberRange(tokens, low);
        for (boolean more = true; more && range.numbers.size() < MAX_NUMBERS; ) {
            more = range.goOn(between && range.isSingle(), skipQualifiers);
        }
        range.shareScale();
        return range;
    }

    private boolean goOn(boolean between, ToIntBiFunction<Integer, Set<Qualifier>> skipQualifiers) {
        int link = is(next(), "+") ? next() + 1 : next();
        int after = afterLink(link, between);
        if (after == link) {
            return false;
        }
        Set<Qualifier> inside = EnumSet.noneOf(Qualifier.class);
        ParsedNumber number = NumberReader.parse(tokens, skipQualifiers.applyAsInt(after, inside));
        if (number == null) {
            return false;
        }
        boolean dash = tokens.get(link).isDash();
        // "600 to 400 for the British", "30,000 – 15,000 dead and 15,000 captured" are two figures
        boolean ranges = !is(link, "to")
                && !(dash && tokens.get(link).start() > tokens.get(link - 1).end());
        if (!ranges && isBelow(number, numbers.get(numbers.size() - 1))) {
            return false;
        }
        onlyDashes &= dash;
        if (isSingle() && is(link, "or")) {
            numbers.set(0, hundreds(numbers.get(0), number));
        }
        numbers.add(dash && isSingle() ? completed(number) : number);
        // "30 to over 40"
        if (inside.contains(Qualifier.MORE_THAN) || inside.contains(Qualifier.AT_LEAST)) {
            qualifiers.add(Qualifier.AT_LEAST);
        }
        return true;
    }

    private static boolean isBelow(ParsedNumber number, ParsedNumber before) {
        BigDecimal value = number.value();
        BigDecimal other = before.value();
        return value != null && other != null && number.scale() == 1 && value.compareTo(other) < 0;
    }

    // "–", "~", "to", "or", ", or,"; "and" behind "between"
    private int afterLink(int link, boolean between) {
        if (link >= tokens.size()) {
            return link;
        }
        Token token = tokens.get(link);
        if (token.isDash() || "~～∼".contains(token.text()) || token.is("to") || between && token.is("and")) {
            return link + 1;
        }
        int or = token.is(",") ? link + 1 : link;
        if (is(or, "or")) {
            // "20,000 or even 30,000"
            return is(or + 1, ",") || is(or + 1, "even") ? or + 2 : or + 1;
        }
        return or > link && isAlternative(or) ? or : link;
    }

    // "32, [37] or 40 killed", but not "in 1943, 37 or 40 were killed"
    private boolean isAlternative(int at) {
        ParsedNumber next = NumberReader.parse(tokens, at);
        return next != null
                && is(next.next(), "or")
                && !isBelow(next, numbers.get(numbers.size() - 1))
                && NumberReader.parse(tokens, next.next() + 1) != null;
    }

    // "120–30" ends with 130; "1940–45" are years
    private ParsedNumber completed(ParsedNumber end) {
        BigDecimal first = numbers.get(0).value();
        BigDecimal second = end.value();
        String low = digits(numbers.get(0));
        String high = digits(end);
        boolean shortened = low.length() > 2 && high.length() > 1 && high.length() < low.length();
        if (first == null || second == null || !shortened || second.compareTo(first) >= 0) {
            return end;
        }
        BigDecimal whole = new BigDecimal(low.substring(0, low.length() - high.length()) + high);
        if (first.compareTo(whole) >= 0) {
            return end;
        }
        boolean years =
                high.length() == 2 && DateFinder.isYear(tokens, numbers.get(0).next() - 1);
        return years ? ParsedNumber.unread(end.next()) : new ParsedNumber(whole, 1, end.next());
    }

    // "8 or 900" begins with 800
    private ParsedNumber hundreds(ParsedNumber low, ParsedNumber high) {
        String last = digits(high);
        String leading = last.replaceFirst("0+$", "");
        String zeros = last.substring(leading.length());
        String first = digits(low);
        boolean shortened = zeros.length() > 1
                && !first.isEmpty()
                && first.length() == leading.length()
                && first.compareTo(leading) < 0;
        return shortened ? new ParsedNumber(new BigDecimal(first + zeros), 1, low.next()) : low;
    }

    /** Empty where the number is not one token of digits. */
    private String digits(ParsedNumber number) {
        Token token = tokens.get(number.next() - 1);
        boolean plain = token.isNumber() && number.value() != null && !number.isBroken() && number.scale() == 1;
        return plain ? token.text().replaceAll("\\D", "") : "";
    }

    private void shareScale() {
        ParsedNumber last = numbers.get(numbers.size() - 1);
        numbers.replaceAll(number -> number == last ? number : number.sharingScaleOf(last));
    }

    boolean isSingle() {
        return numbers.size() == 1;
    }

    /** Index of the token after its last number. */
    int next() {
        return numbers.get(numbers.size() - 1).next();
    }

    Set<Qualifier> qualifiers() {
        return qualifiers;
    }

    /** Whether all that is wrong with it is a fraction: "1.5 – 2". */
    boolean isBroken() {
        return numbers.stream().allMatch(number -> number.unread() == null || number.isBroken())
                && numbers.stream().anyMatch(ParsedNumber::isBroken);
    }

    /** Why it bounds no number of persons; null where it does. */
    @Nullable
    Unread unread() {
        // "10-12-2019"
        if (numbers.size() > 2 && onlyDashes) {
            return Unread.NO_WHOLE_NUMBER;
        }
        return numbers.stream()
                .map(ParsedNumber::unread)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    FigurePhrase figure(Set<Qualifier> bounding, TokenRange range) {
        long low = persons(numbers.get(0));
        if (isSingle()) {
            return FigureBounds.of(low, null, bounding, range);
        }
        long high = persons(numbers.get(numbers.size() - 1));
        long least = numbers.stream().mapToLong(NumberRange::persons).min().orElse(low);
        long most = numbers.stream().mapToLong(NumberRange::persons).max().orElse(high);
        return numbers.size() == 2
                ? FigureBounds.of(low, high, bounding, range)
                : FigureBounds.of(least, most, bounding, range);
    }

    private static long persons(ParsedNumber number) {
        return number.value() == null ? 0 : number.value().longValueExact();
    }

    private boolean is(int index, String word) {
        return index < tokens.size() && tokens.get(index).is(word);
    }
}
