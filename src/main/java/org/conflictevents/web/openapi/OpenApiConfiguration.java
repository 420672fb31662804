package org.conflictevents.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.conflictevents.web.query.QueryParameters;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The general part of the OpenAPI description. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String DESCRIPTION = """
            Conflict events with **every casualty claim** that was found in their articles: who made it, about whose losses, \
            when, in which words, in which document. No claim is merged away, rounded or turned into a zero; a figure that is \
            derived from claims lists them.

            The API is read-only. Errors are `application/problem+json` (RFC 9457) with all violations at once; an unknown \
            parameter is an error and never ignored. A field that is not known is `null`; 0 is a figure that somebody gave.

            Each document, an article or a coded event, has its own licence and attribution; `/api/v1/dataset` lists all of \
            them.
            """;

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
                        .contact(new Contact())
                        .license(new License().name("By document, as /api/v1/dataset lists them")))
                // No authentication.
                .security(List.of())
                // Relative to the address of the description.
                .servers(List.of(new Server().url("/").description("This server")));
    }
}
