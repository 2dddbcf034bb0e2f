/** What all pages share: addresses, words, templates, markup, the frame around every page. Its own imports are `model` alone. */
@NullMarked
package dossier.render.page;

import org.jspecify.annotations.NullMarked;
