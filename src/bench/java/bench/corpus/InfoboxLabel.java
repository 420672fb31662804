package bench.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.conflictevents.article.Article;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.vocabulary.Figure;
import org.conflictevents.vocabulary.Qualifier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A claim of {@code expected/*.json}. */
record InfoboxLabel(JsonNode node, int line) implements Label {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("killed", "KILLED"),
            Map.entry("executed", "KILLED"),
            Map.entry("wounded", "INJURED"),
            Map.entry("wounded_or_sick", "INJURED"),
            Map.entry("captured", "CAPTURED"),
            Map.entry("missing", "MISSING"),
            Map.entry("surrendered", "SURRENDERED"),
            Map.entry("killed_or_wounded", "KILLED_OR_INJURED"),
            Map.entry("captured_or_missing", "CAPTURED_OR_MISSING"),
            Map.entry("casualties", "CASUALTIES"),
            Map.entry("killed_or_captured", "CASUALTIES"),
            Map.entry("killed_or_missing", "CASUALTIES"));

    static List<InfoboxLabel> of(JsonNode expected, Article article) {
        List<InfoboxLabel> labels = new ArrayList<>();
        for (JsonNode node : expected.path("claims")) {
            String key = "Casualties" + node.path("side").asInt();
            labels.add(new InfoboxLabel(node, article.stated(key).orElseThrow().line()));
        }
        return labels;
    }

    /** False where two careful readers could differ. */
    boolean judged() {
        return node.path("judged").asBoolean(true);
    }

    @Override
    public String type() {
        return TYPES.getOrDefault(node.path("type").asString(), "OTHER");
    }

    @Override
    public @Nullable Long min() {
        return number("min");
    }

    @Override
    public @Nullable Long max() {
        return number("max");
    }

    private @Nullable Long number(String field) {
        return node.path(field).isNumber() ? node.path(field).asLong() : null;
    }

    @Override
    public String words() {
        return node.path("text").asString();
    }

    @Override
    public Figure bounds(ClaimReading claim) {
        return asLabelled(claim.figure());
    }

    /** "More than 30" is at least 31 here, and 30 in the expectations. */
    static Figure asLabelled(Figure figure) {
        return switch (figure.qualifier()) {
            case MORE_THAN -> new Figure(figure.min() - 1, figure.max(), figure.qualifier(), figure.text());
            case LESS_THAN -> new Figure(figure.min(), figure.max() + 1, figure.qualifier(), figure.text());
            default -> figure;
        };
    }

    @Override
    public Set<Field> furtherDifferences(ClaimReading claim) {
        Set<Field> differences = EnumSet.noneOf(Field.class);
        if (node.path("approximate").asBoolean() != (claim.figure().qualifier() == Qualifier.ABOUT)) {
            differences.add(Field.ABOUT);
        }
        if (!claimants(claim)) {
            differences.add(Field.CLAIMANT);
        }
        if (node.has("victims") && !victims(claim)) {
            differences.add(Field.WHOSE);
        }
        if (node.has("group") && !Groups.same(text("group"), claim.group())) {
            differences.add(Field.GROUP);
        }
        return differences;
    }

    private boolean victims(ClaimReading claim) {
        String victims = text("victims");
        return victims == null
                ? Objects.equals(node.path("side").asInt(), claim.subject().side())
                : claim.subject().victims() != null
                        && victims.equals(claim.subject().victims().name());
    }

    private @Nullable String text(String field) {
        return node.path(field).isString() ? node.path(field).asString() : null;
    }

    // "Ukrainian|Ukraine": one or the other; "|modern estimates": that or nobody
    private boolean claimants(ClaimReading claim) {
        List<String> read = new ArrayList<>();
        claim.claimedBy().forEach(claimant -> read.add(claimant.name()));
        for (JsonNode name : node.path("attributed_to")) {
            List<String> wordings = Arrays.asList(name.asString().split("\\|"));
            boolean found = read.removeIf(other -> wordings.stream().anyMatch(other::equalsIgnoreCase));
            if (!found && !wordings.contains("")) {
                return false;
            }
        }
        return read.isEmpty();
    }

    @Override
    public String toString() {
        return type() + " " + min() + ".." + max() + (node.path("approximate").asBoolean() ? " ABOUT" : "")
                + ", line of side "
                + node.path("side").asInt() + (node.has("victims") ? ", victims " + text("victims") : "")
                + (node.has("group") ? ", group " + text("group") : "") + ", by " + node.path("attributed_to") + ": \""
                + words() + "\"";
    }
}
