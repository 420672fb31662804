package org.conflictevents.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the links of a list; without scheme and host, which behind a proxy are not those that the client sees. */
final class ListLinks {

    private ListLinks() {}

    /**
     * @param next the cursor to go on with; null at the end
     */
    static Listing.Links of(ApiRequest request, Listing.Bounds page, @Nullable String next) {
        QueryString query = request.query().with("limit", Integer.toString(page.limit()));
        return links(
                request, page, next == null ? null : query.without("offset").with("after", next));
    }

    /** The {@code Link} header of RFC 8288. */
    static String header(Listing.Links links) {
        List<String> values = new ArrayList<>();
        values.add("<" + links.self() + ">; rel=\"self\"");
        if (links.next() != null) {
            values.add("<" + links.next() + ">; rel=\"next\"");
        }
        if (links.prev() != null) {
            values.add("<" + links.prev() + ">; rel=\"prev\"");
        }
        return String.join(", ", values);
    }

    private static Listing.Links links(ApiRequest request, Listing.Bounds page, @Nullable QueryString next) {
        long previous = Math.max(0, page.offset() - page.limit());
        return new Listing.Links(
                request.path() + request.query().encoded(),
                next == null ? null : request.path() + next.encoded(),
                // Cursors lead forward only; far into a list there is no offset to go back to.
                page.offset() > 0 && previous <= Paging.LAST_OFFSET
                        ? request.path() + at(request, page.limit(), previous).encoded()
                        : null);
    }

    private static QueryString at(ApiRequest request, int limit, long offset) {
        return request.query()
                .without("after")
                .with("limit", Integer.toString(limit))
                .with("offset", Long.toString(offset));
    }
}
