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
import org.jspecify.annotations.Nullable;

/**
 * Claims in, figures out.
 *
 * <p>A claim and those that restate it are one {@link Statement}. A statement is current as of a day if it had been
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
            List<Statement> current = account.currentAsOf(asOf);
            if (!current.isEmpty()) {
                figures.add(figure(subject, current, rule, inOrder(others, ordered)));
            }
        });
        return new Derived(figures, inOrder(setAside, ordered));
    }

    private static DerivedFigure figure(
            CasualtySubject subject, List<Statement> current, Rule rule, List<SetAside> setAside) {
        return new DerivedFigure(
                subject,
                Best.lowest(current),
                Best.of(current, rule),
                Best.highest(current),
                current.stream().anyMatch(statement -> statement.bounds().min() == null),
                current.stream().anyMatch(statement -> statement.bounds().max() == null),
                current.stream().mapToInt(Statement::claims).sum(),
                current.stream().map(statement -> statement.claim().id()).toList(),
                setAside);
    }

    private static Map<String, SetAside> setAside(Account account, @Nullable LocalDate asOf) {
        List<SetAside> setAside = new ArrayList<>();
        for (Claim part : account.parts()) {
            setAside.add(new SetAside(part.id(), Reason.PART_OF_TOTAL, null));
        }
        List<Statement> made = account.madeBy(asOf);
        for (Statement statement : account.statements()) {
            String id = statement.claim().id();
            for (Claim restating : statement.restating()) {
                setAside.add(new SetAside(restating.id(), Reason.RESTATES, id));
            }
            if (!statement.isMadeBy(asOf)) {
                setAside.add(new SetAside(id, statement.date() == null ? Reason.UNDATED : Reason.AFTER_AS_OF, null));
            }
            Account.replacementOf(statement, made)
                    .filter(by -> statement.isMadeBy(asOf))
                    .ifPresent(by -> setAside.add(
                            new SetAside(id, Reason.SUPERSEDED, by.claim().id())));
        }
        return setAside.stream().collect(Collectors.toMap(SetAside::claim, Function.identity()));
    }

    private static List<SetAside> inOrder(Map<String, SetAside> setAside, List<Claim> ordered) {
        return ordered.stream()
                .map(claim -> setAside.get(claim.id()))
                .filter(Objects::nonNull)
                .toList();
    }
}
