package dossier.recognise.link;

import dossier.model.Folding;
import dossier.model.Metadata;
import dossier.model.Source;
import dossier.model.SourceId;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the entry of an article's publisher: by its id, its name or an alias, else by the domain that the article comes from. */
final class Outlets {
    private final Map<String, SourceId> byName = new HashMap<>();
    private final Map<String, SourceId> byDomain = new HashMap<>();

    Outlets(Iterable<Source> sources) {
        for (Source source : sources) {
            byName.put(bare(source.id().value()), source.id());
        }
        for (Source source : sources) {
            byName.putIfAbsent(bare(source.name()), source.id());
            for (String domain : source.domains()) {
                byDomain.putIfAbsent(domain(domain), source.id());
            }
        }
        for (Source source : sources) {
            for (String alias : source.aliases()) {
                byName.putIfAbsent(bare(alias), source.id());
            }
        }
    }

    /** Null where the outlet is not known or has no entry. */
    @Nullable
    SourceId of(Metadata metadata) {
        if (metadata.outlet() != null) {
            SourceId named = named(metadata.outlet().value());
            if (named != null) {
                return named;
            }
        }
        return metadata.url() == null ? null : hosted(metadata.url().value());
    }

    private @Nullable SourceId named(String outlet) {
        SourceId named = byName.get(bare(outlet));
        return named != null ? named : byDomain(domain(outlet));
    }

    private @Nullable SourceId hosted(String url) {
        try {
            String host = new URI(url).getHost();
            return host == null ? null : byDomain(domain(host));
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** The entry of a host or of a domain above it: "edition.example.org" is "example.org"'s. */
    private @Nullable SourceId byDomain(String host) {
        String domain = host;
        while (true) {
            SourceId found = byDomain.get(domain);
            int point = domain.indexOf('.');
            if (found != null || point < 0) {
                return found;
            }
            domain = domain.substring(point + 1);
        }
    }

    private static String domain(String host) {
        String domain = host.trim().toLowerCase(Locale.ROOT);
        return domain.startsWith("www.") ? domain.substring("www.".length()) : domain;
    }

    /** A name without case, diacritics, article and anything but letters and digits. */
    private static String bare(String name) {
        String folded = Folding.fold(name.trim());
        StringBuilder bare = new StringBuilder();
        (folded.startsWith("the ") ? folded.substring("the ".length()) : folded)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
