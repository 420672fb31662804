package org.conflictevents.wikitext;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A point of the earth: "15°39′58″N 2°17′16″E". It goes to the infobox, unless it stands in a sentence. */
final class CoordRule implements TemplateRule {

    private static final List<String> SIGNS = List.of("°", "′", "″");

    // {{coord|15|39|58|N|2|17|16|E|display=inline,title}}, {{coord|15.4|-2.3}}
    @Override
    public void render(Call call, Page page, Flat out) {
        List<String> numbers = new ArrayList<>();
        List<String> halves = new ArrayList<>();
        for (List<Node> argument : call.positional()) {
            String part = page.text(argument);
            if (part.matches("[NSEWnsew]") && !numbers.isEmpty()) {
                halves.add(degrees(numbers) + part.toUpperCase(Locale.ROOT));
                numbers.clear();
            } else if (part.matches("[+−-]?[0-9]{1,3}(\\.[0-9]{1,12})?") && numbers.size() < 3) {
                numbers.add(part.replace('−', '-').replace("+", ""));
            } else {
                break;
            }
        }
        if (halves.isEmpty() && numbers.size() == 2) {
            halves.add(half(numbers.get(0), "N", "S"));
            halves.add(half(numbers.get(1), "E", "W"));
        }
        if (halves.size() == 2) {
            page.showPoint(String.join(" ", halves), call, out);
        } else {
            page.unread(call, "no point of the earth");
        }
    }

    private static String degrees(List<String> numbers) {
        StringBuilder degrees = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            degrees.append(numbers.get(i)).append(SIGNS.get(i));
        }
        return degrees.toString();
    }

    private static String half(String degrees, String positive, String negative) {
        return degrees.startsWith("-") ? degrees.substring(1) + "°" + negative : degrees + "°" + positive;
    }
}
