package org.conflictevents.paging;

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
}
