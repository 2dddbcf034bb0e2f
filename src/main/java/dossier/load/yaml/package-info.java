/** YAML as editors write it, each value with its place. */
@NullMarked
package dossier.load.yaml;

import org.jspecify.annotations.NullMarked;
