package org.conflictevents.derivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.conflictevents.vocabulary.CasualtySubject;
import org.jspecify.annotations.Nullable;

/**
 * All claims about one subject: the statements, and the shares of totals, which are not counted.
 *
 * @param statements in the article's order
 * @param parts in the article's order
 */
record Account(List<Statement> statements, List<Claim> parts) {

    private static final Comparator<Statement> BY_DATE = Comparator.comparing(
                    Statement::date, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Statement::claim, Claim.IN_ORDER);

    /**
     * The claims of a battle by what they are about.
     *
     * @throws IllegalArgumentException if two claims have one id, or a claim restates one that is not there, that is
     *     about something else, or that itself restates another
     */
    static SortedMap<CasualtySubject, Account> of(Collection<Claim> claims) {
        List<Claim> ordered = claims.stream().sorted(Claim.IN_ORDER).toList();
        Map<String, List<Claim>> restating = restating(ordered);
        SortedMap<CasualtySubject, Account> accounts = new TreeMap<>();
        for (Claim claim : ordered) {
            Account account = accounts.computeIfAbsent(
                    claim.subject(), subject -> new Account(new ArrayList<>(), new ArrayList<>()));
            if (claim.partOfTotal()) {
                account.parts.add(claim);
            } else if (claim.restates() == null) {
                account.statements.add(Statement.of(claim, restating.getOrDefault(claim.id(), List.of())));
            }
        }
        return accounts;
    }

    private static Map<String, List<Claim>> restating(List<Claim> ordered) {
        Map<String, Claim> standing = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (Claim claim : ordered) {
            if (!ids.add(claim.id())) {
                throw new IllegalArgumentException("two claims have the id " + claim.id());
            }
            if (claim.restates() == null && !claim.partOfTotal()) {
                standing.put(claim.id(), claim);
            }
        }
        Map<String, List<Claim>> restating = new HashMap<>();
        for (Claim claim : ordered) {
            if (claim.restates() == null || claim.partOfTotal()) {
                continue;
            }
            Claim restated = standing.get(claim.restates());
            if (restated == null || !restated.subject().equals(claim.subject())) {
                throw new IllegalArgumentException(claim.id() + " cannot restate " + claim.restates());
            }
            restating.computeIfAbsent(claim.restates(), id -> new ArrayList<>()).add(claim);
        }
        return restating;
    }

    List<Statement> madeBy(@Nullable LocalDate asOf) {
        return statements.stream().filter(statement -> statement.isMadeBy(asOf)).toList();
    }

    List<Statement> currentAsOf(@Nullable LocalDate asOf) {
        List<Statement> made = madeBy(asOf);
        return made.stream()
                .filter(statement -> replacementOf(statement, made).isEmpty())
                .toList();
    }

    /** The first of the statements in which the same voice gives another figure. */
    static Optional<Statement> replacementOf(Statement statement, List<Statement> made) {
        return made.stream().filter(other -> other.replaces(statement)).min(BY_DATE);
    }
}
