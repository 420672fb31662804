package org.conflictevents.web.problem;

import org.apache.catalina.core.StandardHost;
import org.conflictevents.web.ResponseHeaders;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import tools.jackson.databind.json.JsonMapper;

/** Has Tomcat report its own errors as problems. */
@Configuration(proxyBeanMethods = false)
class TomcatConfiguration {

    /** After Boot's own customizers: of two such valves the one that was added last writes the response. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> problemsFromTomcat(
            ResponseHeaders headers, JsonMapper json) {
        return factory -> factory.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            host.getPipeline().addValve(new ProblemReportValve(context.getPath(), headers, json));
            host.setErrorReportValveClass("");
        });
    }
}
