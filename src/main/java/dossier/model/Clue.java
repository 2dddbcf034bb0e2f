package dossier.model;

/**
 * What a file says about the article outside its text.
 *
 * @param kind `json-ld`, `meta`, `microdata`, `time` (name `datetime`, or `text` where it has none), `link` (by its `rel`; `base`), `rel`
 *     (text of an `a` by its `rel`), `comment` (`url` and `saved`, as the saving program noted them), `title`, `html`
 * @param name the property: `headline`, `author.name`, `datePublished`, `og:title`, `canonical`, `lang`; of nested JSON-LD, a path
 *     of keys joined with '.', begun with the object's type: `NewsArticle.author.name`
 * @param line how many of the file's lines stand before it, to tell a `time` in the article from one elsewhere
 */
public record Clue(String kind, String name, String value, int line, Position at) {}
