/**
 * The application: conflict events with every casualty claim that was made about them.
 */
@NullMarked
package org.conflictevents;

import org.jspecify.annotations.NullMarked;
