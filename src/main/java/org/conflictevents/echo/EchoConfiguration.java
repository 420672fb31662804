package org.conflictevents.echo;

import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Puts the protocol in Tomcat's place. */
@Configuration(proxyBeanMethods = false)
class EchoConfiguration {

    /** Unless Tomcat keeps a log of its requests, in which those that it does not see would be missing. */
    @Bean
    WebServerFactoryCustomizer<TomcatWebServerFactory> echoing(Echoes echoes, Environment environment) {
        return factory -> {
            if (!environment.getProperty("server.tomcat.accesslog.enabled", Boolean.class, false)) {
                factory.setProtocol(EchoProtocol.class.getName());
                factory.addConnectorCustomizers(
                        connector -> ((EchoProtocol) connector.getProtocolHandler()).use(echoes));
            }
        };
    }
}
