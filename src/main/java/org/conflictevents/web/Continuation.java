package org.conflictevents.web;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Where to go on reading a list. */
record Continuation(
        @Parameter(
                description =
                        "Where a part of the same list ended, as its `links.next` gives it; not to be combined with"
                                + " `offset`. Parts are equally fast to get however far they are.")
        @Nullable
        String after)
        implements QueryParameters {}
