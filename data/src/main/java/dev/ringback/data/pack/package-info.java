/**
 * The build's own step from YAML to CBOR. {@link Packer} reads the {@link Facts} with their {@link
 * Tables} and {@link Mappings}, then each {@link Language}: its prose ({@link Prose}, {@link
 * TableProse}, {@link Mismatches}, {@link Groups}), {@link Messages} and {@link Words}. Each file
 * is a {@link YamlFile}, which knows its lines; {@link Shape} compares it with the record that it
 * is to become, {@link ProseForm} its texts with their {@link ProseKey}s; whatever is wrong goes to
 * {@link Problems}, and nothing is written while there is any.
 *
 * <p>It is not in the jar, as YAML is read by the build only.
 */
@NullMarked
package dev.ringback.data.pack;

import org.jspecify.annotations.NullMarked;
