package org.conflictevents.web;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** A page that begins at any offset; Spring Data's own begin at multiples of their size. */
record OffsetPageable(Paging paging, Sort order) implements Pageable {

    @Override
    public int getPageNumber() {
        return paging.offset() / paging.limit();
    }

    @Override
    public int getPageSize() {
        return paging.limit();
    }

    @Override
    public long getOffset() {
        return paging.offset();
    }

    @Override
    public Sort getSort() {
        return order;
    }

    @Override
    public Pageable next() {
        return at(paging.offset() + paging.limit());
    }

    @Override
    public Pageable previousOrFirst() {
        return at(Math.max(0, paging.offset() - paging.limit()));
    }

    @Override
    public Pageable first() {
        return at(0);
    }

    @Override
    public Pageable withPage(int number) {
        return at(number * paging.limit());
    }

    @Override
    public boolean hasPrevious() {
        return paging.offset() > 0;
    }

    private Pageable at(int offset) {
        return new OffsetPageable(new Paging(paging.limit(), offset), order);
    }
}
