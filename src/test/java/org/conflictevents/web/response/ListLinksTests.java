package org.conflictevents.web.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.conflictevents.web.format.Format;
import org.conflictevents.web.format.ViewFields;
import org.conflictevents.web.query.QueryString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListLinksTests {

    record BirdView(String id) {}

    @ParameterizedTest
    @CsvSource({
        // offset, limit, total; limit and offset of the part before
        "0,20,45,,",
        "20,20,45,20,0",
        "30,20,45,20,10",
        "5,20,45,5,0",
        "45,20,45,20,40",
        "100,20,45,20,40",
        "100,20,40,20,20",
        "20,20,0,,",
        "10020,20,50000,20,10000",
        "10021,20,50000,,"
    })
    void leadsToTheItemsBefore(long offset, int limit, long total, @Nullable String before, @Nullable String from) {
        Listing.Links links = links("?sort=id&offset=1&after=x", new Listing.Bounds(limit, offset, total), null);

        assertThat(links.prev())
                .isEqualTo(before == null ? null : "/birds?sort=id&limit=" + before + "&offset=" + from);
    }

    @Test
    void leadsOnByACursorInPlaceOfAnOffset() {
        Listing.Links links = links("?offset=20&limit=10&q=a%20b", new Listing.Bounds(10, 20, 45), "abc");

        assertThat(links.self()).isEqualTo("/birds?offset=20&limit=10&q=a%20b");
        assertThat(links.next()).isEqualTo("/birds?q=a%20b&limit=10&after=abc");
    }

    @Test
    void writesTheLinkHeaderWithoutMissingLinks() {
        assertThat(ListLinks.header(new Listing.Links("/birds", null, null))).isEqualTo("</birds>; rel=\"self\"");
        assertThat(ListLinks.header(new Listing.Links("/birds", "/birds?after=a", "/birds?offset=0")))
                .isEqualTo("</birds>; rel=\"self\", </birds?after=a>; rel=\"next\", </birds?offset=0>; rel=\"prev\"");
    }

    private static Listing.Links links(String query, Listing.Bounds page, @Nullable String next) {
        ViewFields fields = ViewFields.of(BirdView.class);
        ApiRequest request = new ApiRequest(
                new Endpoint(List.of(), true, List.of(Format.JSON), fields),
                "/birds",
                QueryString.parse(query.substring(1)),
                Map.of(),
                Format.JSON,
                fields,
                null,
                false);
        return ListLinks.of(request, page, next);
    }
}
