package org.conflictevents.statistics.grid;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.conflictevents.battle.Battle;
import org.conflictevents.battle.BattleSelection;
import org.conflictevents.battle.place.MapPoint;
import org.conflictevents.web.problem.InvalidRequestException;
import org.conflictevents.web.problem.Violation;
import org.springframework.stereotype.Component;

/** Asks the database for the cells that have battles. */
@Component
class GridCells {

    /** As many as {@code offset} reaches; a map shows fewer. */
    private static final int MAX_CELLS = 10_000;

    private final EntityManager entities;

    GridCells(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * All cells that have battles which pass, in their order.
     *
     * @throws InvalidRequestException if there are more than anybody can look at
     */
    List<GridCell> of(Grid grid, BattleSelection wanted) {
        List<Tuple> rows = entities.createQuery(query(grid.units(), wanted))
                .setMaxResults(MAX_CELLS + 1)
                .getResultList();
        if (rows.size() > MAX_CELLS) {
            String message = "makes more than %,d cells of these battles; ask for a lower zoom or within a bbox"
                    .formatted(MAX_CELLS);
            throw new InvalidRequestException(List.of(new Violation("zoom", Integer.toString(grid.zoom()), message)));
        }
        return rows.stream().map(GridCells::cell).sorted(GridCell.ORDER).toList();
    }

    /** The titles of battles by their ids. */
    Map<String, String> titles(List<String> ids) {
        CriteriaBuilder cb = entities.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<Battle> battle = query.from(Battle.class);
        query.multiselect(battle.get("id"), battle.get("title"))
                .where(battle.get("id").in(ids));
        return entities.createQuery(query)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, String.class)));
    }

    /**
     * Those with the most battles first, though their order is another: PostgreSQL would sort all battles to find the first
     * cells of any, where for these it counts all cells by a hash.
     */
    private CriteriaQuery<Tuple> query(int units, BattleSelection wanted) {
        CriteriaBuilder cb = entities.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<Battle> battle = query.from(Battle.class);
        Path<MapPoint> at = battle.get("mapPoint");
        Path<Double> latitude = battle.get("place").get("point").get("latitude");
        Path<Double> longitude = battle.get("place").get("point").get("longitude");
        // Literals, as a database takes two parameters for two expressions.
        Expression<?> row = cb.quot(at.get("y"), cb.literal(units));
        Expression<?> column = cb.quot(at.get("x"), cb.literal(units));
        Expression<Long> battles = cb.count(battle);
        return query.multiselect(
                        row,
                        column,
                        battles,
                        cb.sum(battle.<Long>get("killed")),
                        cb.sumAsLong(at.get("x")),
                        cb.sumAsLong(at.get("y")),
                        cb.min(latitude),
                        cb.max(latitude),
                        cb.min(longitude),
                        cb.max(longitude),
                        cb.least(battle.<String>get("id")))
                .where(cb.isNotNull(at.get("x")), wanted.on(battle, query, cb))
                .groupBy(row, column)
                .orderBy(cb.desc(battles));
    }

    private static GridCell cell(Tuple row) {
        return new GridCell(
                row.get(0, Number.class).intValue(),
                row.get(1, Number.class).intValue(),
                row.get(2, Long.class),
                row.get(3, Long.class),
                row.get(4, Long.class),
                row.get(5, Long.class),
                new GridCell.Bounds(
                        row.get(6, Double.class),
                        row.get(7, Double.class),
                        row.get(8, Double.class),
                        row.get(9, Double.class)),
                row.get(10, String.class));
    }
}
