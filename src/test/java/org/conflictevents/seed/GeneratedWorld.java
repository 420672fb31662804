package org.conflictevents.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The countries, parties, wars and places that generated battles are made from; the same for the same seed. */
final class GeneratedWorld {

    private static final int GROUPS_PER_COUNTRY = 8;
    private static final List<String> ONSETS = List.of(
            "B", "D", "G", "K", "L", "M", "N", "T", "S", "Z", "Kr", "Sh", "Tch", "Gh", "In", "An", "Bou", "Mé", "Ta");
    private static final List<String> NUCLEI = List.of("a", "e", "i", "o", "ou", "aï", "é", "u");
    private static final List<String> CODAS =
            List.of("n", "r", "l", "kort", "bara", "go", "di", "lem", "sso", "mbo", "ra", "t", "ka", "na");
    private static final List<String> KINDS = List.of(
            "Liberation Front",
            "Defence Forces",
            "Resistance Army",
            "People's Militia",
            "Islamic Movement",
            "Revolutionary Council",
            "Self-Defence Group",
            "Patriotic Union");

    private final Random random;
    private final List<Country> countries = new ArrayList<>();

    GeneratedWorld(Random random) {
        this.random = random;
        COUNTRIES.forEach(country -> countries.add(country(country)));
    }

    /**
     * A country and who fights in it.
     *
     * @param groups those that fight its army, the most active first
     */
    record Country(String code, String name, String adjective, List<String> groups, List<String> wars) {

        /** The words that sides of the state are spoken of with. */
        String army() {
            return adjective + " army";
        }
    }

    /** A few countries have most of the battles, as in reality. */
    Country country() {
        return skewed(countries);
    }

    /** One of them, the first ones more often. */
    <T> T skewed(List<T> values) {
        double share = random.nextDouble();
        return values.get((int) (share * share * values.size()));
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** From low to high, small numbers more often; high exclusive. */
    int number(int low, int high) {
        double share = random.nextDouble();
        return low + (int) (share * share * share * (high - low));
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** An invented name of two to three syllables. */
    String placeName() {
        StringBuilder name = new StringBuilder(any(ONSETS)).append(any(NUCLEI)).append(any(CODAS));
        if (happens(0.6)) {
            name.append(any(NUCLEI)).append(any(CODAS));
        }
        return name.toString();
    }

    private Country country(List<String> names) {
        Set<String> groups = new HashSet<>();
        List<String> ordered = new ArrayList<>();
        while (ordered.size() < GROUPS_PER_COUNTRY) {
            String group = placeName() + " " + any(KINDS);
            if (groups.add(group)) {
                ordered.add(group);
            }
        }
        List<String> wars = List.of(names.get(1) + " War", names.get(2) + " Civil War", "Insurgency in " + placeName());
        return new Country(names.get(0), names.get(1), names.get(2), ordered, wars);
    }

    private static final List<List<String>> COUNTRIES = List.of(
            List.of("ML", "Mali", "Malian"),
            List.of("SY", "Syria", "Syrian"),
            List.of("UA", "Ukraine", "Ukrainian"),
            List.of("AF", "Afghanistan", "Afghan"),
            List.of("NE", "Niger", "Nigerien"),
            List.of("BF", "Burkina Faso", "Burkinabe"),
            List.of("NG", "Nigeria", "Nigerian"),
            List.of("SO", "Somalia", "Somali"),
            List.of("IQ", "Iraq", "Iraqi"),
            List.of("YE", "Yemen", "Yemeni"),
            List.of("LY", "Libya", "Libyan"),
            List.of("SD", "Sudan", "Sudanese"),
            List.of("ET", "Ethiopia", "Ethiopian"),
            List.of("TD", "Chad", "Chadian"),
            List.of("CM", "Cameroon", "Cameroonian"),
            List.of("CO", "Colombia", "Colombian"),
            List.of("PH", "Philippines", "Philippine"),
            List.of("LK", "Sri Lanka", "Sri Lankan"),
            List.of("MZ", "Mozambique", "Mozambican"),
            List.of("AO", "Angola", "Angolan"),
            List.of("PE", "Peru", "Peruvian"),
            List.of("KH", "Cambodia", "Cambodian"),
            List.of("MM", "Myanmar", "Burmese"),
            List.of("GE", "Georgia", "Georgian"),
            List.of("AZ", "Azerbaijan", "Azerbaijani"),
            List.of("AM", "Armenia", "Armenian"),
            List.of("IN", "India", "Indian"),
            List.of("PK", "Pakistan", "Pakistani"),
            List.of("TJ", "Tajikistan", "Tajik"),
            List.of("DZ", "Algeria", "Algerian"),
            List.of("EG", "Egypt", "Egyptian"),
            List.of("LB", "Lebanon", "Lebanese"),
            List.of("ER", "Eritrea", "Eritrean"),
            List.of("UG", "Uganda", "Ugandan"),
            List.of("RW", "Rwanda", "Rwandan"),
            List.of("BI", "Burundi", "Burundian"),
            List.of("LR", "Liberia", "Liberian"),
            List.of("SL", "Sierra Leone", "Sierra Leonean"),
            List.of("NP", "Nepal", "Nepalese"),
            List.of("GT", "Guatemala", "Guatemalan"));
}
