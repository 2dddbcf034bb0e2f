/** Accounts of events. */
@NullMarked
package dossier.recognise.telling;

import org.jspecify.annotations.NullMarked;
