package org.conflictevents.web.response;

import java.util.ArrayList;
import java.util.List;
import org.conflictevents.web.query.QueryString;
import org.jspecify.annotations.Nullable;

/** Makes the links of a list, without scheme and host: behind a proxy they are not those that the client sees. */
final class ListLinks {

    private ListLinks() {}

    /**
     * @param next the cursor of the following part; null at the end
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
        return new Listing.Links(
                request.path() + request.query().encoded(),
                next == null ? null : request.path() + next.encoded(),
                previous(request, page));
    }

    /** The part right before this one; beyond the end of the list, the last part that has items. */
    private static @Nullable String previous(ApiRequest request, Listing.Bounds page) {
        if (page.offset() == 0 || page.total() == 0) {
            return null;
        }
        boolean beyond = page.offset() >= page.total();
        long offset =
                beyond ? (page.total() - 1) / page.limit() * page.limit() : Math.max(0, page.offset() - page.limit());
        long limit = beyond ? page.limit() : Math.min(page.limit(), page.offset());
        if (offset > PageParameters.MAX_OFFSET) {
            // Cursors lead only forward, and offsets do not reach this far.
            return null;
        }
        QueryString query = request.query()
                .without("after")
                .with("limit", Long.toString(limit))
                .with("offset", Long.toString(offset));
        return request.path() + query.encoded();
    }
}
