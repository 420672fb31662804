package org.conflictevents.battle.words;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.type.StandardBasicTypes;

/** A function of queries: whether {@link BattleWords} have a word. PostgreSQL reads the answer from an index. */
public final class HasWord implements FunctionContributor {

    public static final String NAME = "has_word";

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        boolean indexed = functions.getDialect() instanceof PostgreSQLDialect;
        functions
                .getFunctionRegistry()
                .registerPattern(
                        NAME,
                        indexed
                                ? "(string_to_array(?1, ' ') @> array[cast(?2 as text)])"
                                : "(locate(concat(' ', ?2, ' '), ?1) > 0)",
                        functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN));
    }
}
