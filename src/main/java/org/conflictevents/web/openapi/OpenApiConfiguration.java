package org.conflictevents.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import org.conflictevents.web.query.QueryParameters;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.ServerBaseUrlCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The general part of the OpenAPI description. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String DESCRIPTION = """
            To begin with: [what was claimed of the dead of the Battle of \
            Tabankort](../api/v1/battles/battle-of-tabankort-2019/casualty-claims?side=1&type=KILLED), [what was known of them a \
            day later](../api/v1/battles/battle-of-tabankort-2019/casualties?asOf=2019-11-19), [whose accounts differ \
            most](../api/v1/discrepancies?sort=-ratio). [Look at the same data](../), or see [how to add data](../data.html).

            Conflict events with **every casualty claim** that was found in their articles: who made it, about whose losses, \
            when, in which words, in which document. No claim is merged away, rounded or turned into a zero; a figure that is \
            derived from claims lists them.

            Repeating a parameter means any of its values, and different ones must all hold; ids are listed by `/combatants` and \
            `/sources`. Where a value is not known, no filter on it matches. A list is one page in JSON, and whole in CSV, NDJSON \
            and GeoJSON.

            The API is read-only. Errors are `application/problem+json` (RFC 9457) with all violations at once; an unknown \
            parameter is an error and never ignored. A field that is not known is `null`; 0 is a figure that somebody gave.

            Each document, an article or a coded event, has its own licence and attribution; `/api/v1/dataset` lists all of \
            them.
            """;

    /** In the order in which somebody new needs them; others come first. */
    private static final List<String> TAGS =
            List.of("Battles", "Casualty claims", "Derived figures", "Statistics", "Combatants", "Sources", "Dataset");

    OpenApiConfiguration() {
        // OperationDocumentation describes them.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(QueryParameters.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Conflict events")
                        .version("1")
                        .summary("Battles, and who claimed which casualties")
                        .description(DESCRIPTION)
                        // Linters require the object; it names no person and no address.
                        .contact(new Contact()))
                // No authentication.
                .security(List.of());
    }

    /** The path alone, below which the program is served: which scheme and host the client sees, not every proxy says. */
    @Bean
    ServerBaseUrlCustomizer serverWithoutHost() {
        return (url, request) -> {
            String path = URI.create(url).getRawPath();
            return path.isEmpty() ? "/" : path;
        };
    }

    @Bean
    GlobalOpenApiCustomizer tagsInOrder() {
        return api -> {
            if (api.getTags() != null) {
                api.getTags().sort(Comparator.comparing(tag -> TAGS.indexOf(tag.getName())));
            }
        };
    }
}
