/**
 * The program's arguments: what it is asked to do, and whether each of its options is one.
 *
 * <p>May use {@code web.query} for the nearest known name alone; the application alone uses it.
 */
@NullMarked
package org.conflictevents.command;

import org.jspecify.annotations.NullMarked;
