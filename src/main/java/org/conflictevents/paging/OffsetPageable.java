package org.conflictevents.paging;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** A page that begins at any offset; Spring Data's own begin at multiples of their size. */
record OffsetPageable(int offset, int limit, Sort sort) implements Pageable {

    @Override
    public int getPageNumber() {
        return offset / limit;
    }

    @Override
    public int getPageSize() {
        return limit;
    }

    @Override
    public long getOffset() {
        return offset;
    }

    @Override
    public Sort getSort() {
        return sort;
    }

    @Override
    public Pageable next() {
        return at(offset + limit);
    }

    @Override
    public Pageable previousOrFirst() {
        return at(Math.max(0, offset - limit));
    }

    @Override
    public Pageable first() {
        return at(0);
    }

    @Override
    public Pageable withPage(int number) {
        return at(number * limit);
    }

    @Override
    public boolean hasPrevious() {
        return offset > 0;
    }

    private Pageable at(int other) {
        return new OffsetPageable(other, limit, sort);
    }
}
