/**
 * Measures how much of what a person read from articles is read rightly.
 *
 * <p>May use what reads articles: {@code article}, {@code reading}, {@code vocabulary}.
 */
@NullMarked
package bench.corpus;

import org.jspecify.annotations.NullMarked;
