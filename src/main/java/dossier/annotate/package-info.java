/**
 * What a reader should bear in mind. Rules look at an article as a `Scene`, whose quote guard says whose words are whose, and make
 * proposals; a choice among them is what a reader can bear; what editors wrote and decided goes before all of it.
 */
@NullMarked
package dossier.annotate;

import org.jspecify.annotations.NullMarked;
