package org.conflictevents.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.OrderColumn;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a class of entities and of their collections, made as the JPA annotations say, so that the entities are
 * the one description of what is stored. Hibernate would write the same, one collection of one entity at a time.
 */
final class EntityRows {

    private final Table table;
    private final List<MappedColumn> columns;
    private final List<CollectionRows> collections;

    EntityRows(Class<?> entity) {
        jakarta.persistence.Table named = entity.getAnnotation(jakarta.persistence.Table.class);
        columns = MappedColumn.of(entity);
        table = new Table(
                named == null ? MappedColumn.underscored(entity.getSimpleName()) : named.name(),
                columns.stream().map(MappedColumn::name).toList());
        collections = MappedColumn.fields(entity)
                .filter(field -> field.isAnnotationPresent(ElementCollection.class))
                .map(field -> CollectionRows.of(entity, field))
                .toList();
    }

    /** Gives the entity's row and then those of its collections, each with its table. */
    void of(Object entity, BiConsumer<Table, @Nullable Object[]> rows) {
        rows.accept(table, columns.stream().map(column -> column.value(entity)).toArray());
        collections.forEach(collection -> collection.of(entity, rows));
    }

    /**
     * @param columns of an element; before them stand the id of what it belongs to and, if it is ordered, its place
     */
    private record CollectionRows(
            Table table,
            MappedColumn owner,
            UnaryOperator<@Nullable Object> elements,
            boolean ordered,
            List<MappedColumn> columns) {

        static CollectionRows of(Class<?> entity, Field field) {
            CollectionTable table = field.getAnnotation(CollectionTable.class);
            OrderColumn order = field.getAnnotation(OrderColumn.class);
            List<MappedColumn> columns = MappedColumn.ofElements(field);
            List<String> names = new ArrayList<>(List.of(table.joinColumns()[0].name()));
            if (order != null) {
                names.add(order.name());
            }
            columns.forEach(column -> names.add(column.name()));
            return new CollectionRows(
                    new Table(table.name(), names),
                    MappedColumn.id(entity),
                    MappedColumn.reading(field),
                    order != null,
                    columns);
        }

        void of(Object entity, BiConsumer<Table, @Nullable Object[]> rows) {
            int ordinal = 0;
            for (Object element : (Collection<?>) Objects.requireNonNull(elements.apply(entity))) {
                List<@Nullable Object> row = new ArrayList<>();
                row.add(owner.value(entity));
                if (ordered) {
                    row.add(ordinal++);
                }
                columns.forEach(column -> row.add(column.value(element)));
                rows.accept(table, row.toArray());
            }
        }
    }
}
