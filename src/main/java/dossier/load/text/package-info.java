/** What the formats share: bytes made characters, and the form of what they give. */
@NullMarked
package dossier.load.text;

import org.jspecify.annotations.NullMarked;
