package org.conflictevents.wikitext;

import java.util.Map;

/** Templates that show a flag, and often a name beside it. */
final class FlagRules {

    /** Forces that are not called after their country's adjective. */
    private static final Map<String, String> OWN_NAMES = Map.of(
            "British Navy", "Royal Navy",
            "British Air Force", "Royal Air Force",
            "British Marine Corps", "Royal Marines");

    private FlagRules() {}

    /** A flag alone: its name is kept between two marks, for the places where only the flag says who is meant. */
    static TemplateRule icon() {
        return (call, page, out) -> {
            String name = Flags.name(page.text(call.argument("1")));
            if (!name.isEmpty()) {
                out.add(Flat.ICON + name + Flat.ICON, call.at());
            }
        };
    }

    /** A flag and a name: the parameter "name", or the argument with this key. */
    static TemplateRule flag(String key) {
        return (call, page, out) -> {
            String name = page.text(call.argument("name"));
            out.add(name.isEmpty() ? Flags.name(page.text(call.argument(key))) : name, call.at());
        };
    }

    // {{army|Mali}}
    static TemplateRule force(String force) {
        return (call, page, out) -> {
            String name = page.text(call.argument("name"));
            String country = page.text(call.argument("1"));
            String owner = Flags.name(country).equals("United States") ? "United States" : Flags.adjective(country);
            String alias = OWN_NAMES.getOrDefault(owner + " " + force, owner + " " + force);
            out.add(name.isEmpty() ? alias : name, call.at());
        };
    }
}
