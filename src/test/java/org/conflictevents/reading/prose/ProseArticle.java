package org.conflictevents.reading.prose;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.conflictevents.article.ArticleParser;
import org.conflictevents.reading.ArticleReader;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.ClaimantReading;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.Origin;

/** Short articles for tests: a fight of Mali against ISGS on 3 May 2020, unless told otherwise. */
public record ProseArticle(String title, String date, String first, String second, String casualties, String prose) {

    public static ProseArticle withAftermath(String sentences) {
        return new ProseArticle("Battle of Tessin", "3 May 2020", "Mali", "ISGS", "", "== Aftermath ==\n" + sentences);
    }

    public static ProseArticle withProse(String prose) {
        return new ProseArticle("Battle of Tessin", "3 May 2020", "Mali", "ISGS", "", prose);
    }

    public ProseArticle on(String date) {
        return new ProseArticle(title, date, first, second, casualties, prose);
    }

    public ProseArticle between(String first, String second) {
        return new ProseArticle(title, date, first, second, casualties, prose);
    }

    ProseArticle called(String title) {
        return new ProseArticle(title, date, first, second, casualties, prose);
    }

    ProseArticle withInfobox(String casualties) {
        return new ProseArticle(title, date, first, second, casualties, prose);
    }

    String text() {
        return """
                = %s =

                Infobox
                - Conflict: %s
                - Date: %s
                - Combatant1: %s
                - Combatant2: %s
                - Casualties1: %s

                %s
                """.formatted(title, title, date, first, second, casualties, prose);
    }

    public List<ClaimReading> claims() {
        return new ArticleReader()
                .read(ArticleParser.parse(text())).claims().stream()
                        .filter(claim -> claim.origin() == Origin.PROSE)
                        .toList();
    }

    /** Like "1 KILLED 30 by ISGS on 2020-05-04", several joined by "; ". */
    public String told() {
        return claims().stream().map(ProseArticle::told).collect(Collectors.joining("; "));
    }

    /** Words and reasons, like "12 soldiers were killed: tells of a single incident". */
    public List<String> notices() {
        return new ArticleReader()
                .read(ArticleParser.parse(text())).notices().stream()
                        .map(notice -> notice.words() + ": " + notice.reason())
                        .toList();
    }

    private static String told(ClaimReading claim) {
        CasualtySubject subject = claim.subject();
        String whose = subject.side() == null
                ? String.valueOf(subject.victims())
                : subject.side().toString();
        String speakers = claim.claimedBy().stream().map(ClaimantReading::name).collect(Collectors.joining(" and "));
        return whose + " " + subject.type() + " " + bounds(claim)
                + (speakers.isEmpty() ? "" : " by " + speakers)
                + (claim.claimedOn() == null ? "" : " on " + claim.claimedOn());
    }

    private static String bounds(ClaimReading claim) {
        Long min = claim.figure().min();
        Long max = claim.figure().max();
        return Objects.equals(min, max) ? (min == null ? "?" : min.toString()) : min + ".." + max;
    }
}
