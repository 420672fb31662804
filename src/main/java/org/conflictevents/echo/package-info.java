/**
 * Says again, octet for octet, what was answered to the very same octets of a request, on the thread that reads them from the
 * network.
 *
 * <p>Tomcat hands each request from the thread that waits for sockets to another, parses it, and sends the connection back: next
 * to that, sending an answer that is in memory costs nothing. A request that comes again octet by octet needs none of it. What it
 * is answered is recorded from what Tomcat sent, so that both are the same by construction.
 *
 * <p>What is said again is in no access log (where Tomcat keeps one, nothing is), does not count for
 * {@code server.tomcat.max-keep-alive-requests}, and a graceful shutdown does not wait for its last octets. Knows Tomcat's
 * connector and no feature; uses Caffeine.
 */
@NullMarked
package org.conflictevents.echo;

import org.jspecify.annotations.NullMarked;
