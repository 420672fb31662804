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

/** What the OpenAPI description says of the API as a whole. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String DESCRIPTION = """
            Conflict events with **every casualty claim** that their articles are understood to make: who said it, of whose losses, when, in which \
            words, in which document. No claim is merged away, rounded or turned into a zero; a figure that is derived from \
            claims names them.

            All of it can only be read. Errors are `application/problem+json` (RFC 9457) with every violation at once; an \
            unknown parameter is one, it is never ignored. Fields that are not known are `null`; 0 is a figure that somebody \
            gave.

            The articles are under [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/): English Wikipedia's, by \
            its contributors, and others written for this data set; `data/README.md` names the source of each.
            """;

    OpenApiConfiguration() {
        // OperationDocumentation describes these.
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
                        // Linters want the object to be there; the description is to name no person and no address.
                        .contact(new Contact())
                        .license(new License()
                                .name("CC BY-SA 4.0 (data)")
                                .url("https://creativecommons.org/licenses/by-sa/4.0/")))
                // Nobody has to identify.
                .security(List.of())
                // Whatever host it is read from.
                .servers(List.of(new Server().url("/").description("This server")));
    }
}
