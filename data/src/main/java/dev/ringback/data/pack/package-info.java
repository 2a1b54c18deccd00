/**
 * The build's own step from YAML to JSON. It is not in the jar, as YAML is read by the build only.
 */
@NullMarked
package dev.ringback.data.pack;

import org.jspecify.annotations.NullMarked;
