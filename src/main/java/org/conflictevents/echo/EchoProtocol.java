package org.conflictevents.echo;

import org.apache.coyote.http11.Http11NioProtocol;

/** HTTP/1.1 over an {@link EchoEndpoint}. Tomcat makes it by its name. */
public final class EchoProtocol extends Http11NioProtocol {

    public EchoProtocol() {
        super(new EchoEndpoint());
    }

    void use(Echoes echoes) {
        ((EchoEndpoint) getEndpoint()).use(echoes);
    }
}
