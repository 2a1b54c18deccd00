/**
 * The build's own step from YAML to JSON. {@link Packer} reads the {@link Facts}, then each {@link
 * Language} with its {@link Prose}, {@link Messages} and {@link Words}. Each file is a {@link
 * YamlFile}, which knows its lines; {@link Shape} compares it with the record that it is to become;
 * whatever is wrong goes to {@link Problems}, and nothing is written while there is any.
 *
 * <p>It is not in the jar, as YAML is read by the build only.
 */
@NullMarked
package dev.ringback.data.pack;

import org.jspecify.annotations.NullMarked;
