package org.conflictevents.paging;

import java.util.List;
import java.util.function.Function;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor.SpecificationFluentQuery;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** A repository that lists are read from. */
@NoRepositoryBean
public interface ReadOnlyRepository<E> extends Repository<E, Object> {

    long count(Specification<E> filter);

    <S extends E, R> R findBy(Specification<E> filter, Function<? super SpecificationFluentQuery<S>, R> query);

    /** Those of the ids that there are, in no order. */
    default List<E> withIds(List<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : this.<E, List<E>>findBy(
                        (entity, query, cb) -> entity.get("id").in(ids), query -> query.all());
    }
}
