package org.conflictevents.derivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.conflictevents.vocabulary.CasualtySubject;
import org.jspecify.annotations.Nullable;

/**
 * All claims about one subject: the statements, and the shares of totals, which are not counted.
 *
 * @param statements in no particular order
 * @param shares in the article's order
 */
record Account(List<Statement> statements, List<Claim> shares) {

    private static final Comparator<Statement> BY_DATE = Comparator.comparing(
                    Statement::date, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Statement::first, Claim.IN_ORDER);

    private static final Comparator<Statement> BY_SIZE = Comparator.<Statement, Long>comparing(
                    statement -> statement.bounds().lowest(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Statement::group, Comparator.nullsFirst(Comparator.naturalOrder()));

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
                account.shares.add(claim);
            }
        }
        for (List<Claim> summands :
                Sums.of(ordered.stream().filter(Account::stands).toList())) {
            List<Claim> repeated = summands.stream()
                    .flatMap(claim -> restating.getOrDefault(claim.id(), List.of()).stream())
                    .toList();
            accounts.computeIfAbsent(
                            summands.get(0).subject(), subject -> new Account(new ArrayList<>(), new ArrayList<>()))
                    .statements
                    .add(Statement.of(summands, repeated));
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
            if (stands(claim)) {
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

    private static boolean stands(Claim claim) {
        return claim.restates() == null && !claim.partOfTotal();
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

    /**
     * Those of the current statements that figures are derived from: of the whole, where one names a number; else of
     * the part of which most are known at least, and those that name no number.
     */
    List<Statement> countedAsOf(@Nullable LocalDate asOf) {
        List<Statement> current = currentAsOf(asOf);
        boolean wholeIsKnown = current.stream()
                .anyMatch(statement ->
                        !statement.isOfAPart() && statement.bounds().nameANumber());
        String largest = current.stream()
                .filter(statement -> !wholeIsKnown && statement.isOfAPart())
                .max(BY_SIZE)
                .map(Statement::group)
                .orElse(null);
        return current.stream()
                .filter(statement -> !statement.isOfAPart() || Objects.equals(statement.group(), largest))
                .toList();
    }

    /** The first of the statements in which the same voice gives another figure. */
    static Optional<Statement> replacementOf(Statement statement, List<Statement> made) {
        return made.stream().filter(other -> other.replaces(statement)).min(BY_DATE);
    }
}
