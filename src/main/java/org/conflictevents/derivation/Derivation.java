package org.conflictevents.derivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conflictevents.derivation.SetAside.Reason;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Claims in, figures out.
 *
 * <p>A claim and those that restate it are one {@link Statement}, and so are the parts of a side that {@link Sums} adds
 * up. A part alone says of the whole that there are as many at least; it is set aside where the whole is known. A statement is current as of a day if it had been
 * made by the end of that day and the same voice (one of its claimants, or the side that one of them belongs to) had
 * not given another figure since. A figure is derived from all current statements about one subject; every other claim
 * is set aside with the reason.
 */
public final class Derivation {

    private Derivation() {}

    /**
     * @param claims all of one battle, linked by {@link Restatements}, in any order
     * @param asOf only what was claimed by the end of this day; null for everything, undated claims included
     * @throws IllegalArgumentException if two claims have one id, or one restates a claim that it cannot restate
     */
    public static Derived derive(Collection<Claim> claims, @Nullable LocalDate asOf, Rule rule) {
        List<Claim> ordered = claims.stream().sorted(Claim.IN_ORDER).toList();
        List<DerivedFigure> figures = new ArrayList<>();
        Map<String, SetAside> setAside = new HashMap<>();
        Account.of(claims).forEach((subject, account) -> {
            Map<String, SetAside> others = setAside(account, asOf);
            setAside.putAll(others);
            List<Statement> counted = account.countedAsOf(asOf);
            if (!counted.isEmpty()) {
                figures.add(figure(subject, counted, rule, inOrder(others, ordered)));
            }
        });
        return new Derived(figures, inOrder(setAside, ordered));
    }

    private static DerivedFigure figure(
            CasualtySubject subject, List<Statement> counted, Rule rule, List<SetAside> setAside) {
        return new DerivedFigure(
                subject,
                Best.lowest(counted),
                Best.of(counted, rule),
                Best.highest(counted),
                counted.stream().anyMatch(Statement::isOpenDownwards),
                counted.stream().anyMatch(Statement::isOpenUpwards),
                (int) counted.stream().flatMap(Statement::all).count(),
                counted.stream()
                        .flatMap(statement -> statement.claims().stream())
                        .sorted(Claim.IN_ORDER)
                        .map(Claim::id)
                        .toList(),
                setAside);
    }

    private static Map<String, SetAside> setAside(Account account, @Nullable LocalDate asOf) {
        List<SetAside> setAside = new ArrayList<>();
        for (Claim share : account.shares()) {
            setAside.add(new SetAside(share.id(), Reason.PART_OF_TOTAL, null));
        }
        List<Statement> made = account.madeBy(asOf);
        List<Statement> counted = account.countedAsOf(asOf);
        for (Statement statement : account.statements()) {
            for (Claim restating : statement.restating()) {
                setAside.add(new SetAside(restating.id(), Reason.RESTATES, restating.restates()));
            }
            if (!counted.contains(statement)) {
                String by = Account.replacementOf(statement, made)
                        .map(replacement -> replacement.first().id())
                        .orElse(null);
                Reason reason = reason(statement, asOf, by != null);
                String superseding = reason == Reason.SUPERSEDED ? by : null;
                statement.claims().forEach(claim -> setAside.add(new SetAside(claim.id(), reason, superseding)));
            }
        }
        return setAside.stream().collect(Collectors.toMap(SetAside::claim, Function.identity()));
    }

    private static Reason reason(Statement statement, @Nullable LocalDate asOf, boolean isReplaced) {
        if (!statement.isMadeBy(asOf)) {
            return statement.date() == null ? Reason.UNDATED : Reason.AFTER_AS_OF;
        }
        return isReplaced ? Reason.SUPERSEDED : Reason.PART_OF_TOTAL;
    }

    private static List<SetAside> inOrder(Map<String, SetAside> setAside, List<Claim> ordered) {
        return ordered.stream()
                .map(claim -> setAside.get(claim.id()))
                .filter(Objects::nonNull)
                .toList();
    }
}
