package dossier.render.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.cache.AlwaysValidCacheEntryValidity;
import org.thymeleaf.exceptions.TemplateInputException;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ITemplateResolver;
import org.thymeleaf.templateresolver.TemplateResolution;
import org.thymeleaf.templateresource.StringTemplateResource;

/** Finds templates for the engine, and refuses what would evaluate text twice. */
record OwnOrBundled(Resources resources) implements ITemplateResolver {
    /** Evaluates an expression, then its value as another: a captured text could so become code. */
    private static final String PREPROCESSING = "__${";

    @Override
    public String getName() {
        return "own or bundled";
    }

    @Override
    public Integer getOrder() {
        return 1;
    }

    @Override
    public @Nullable TemplateResolution resolveTemplate(
            IEngineConfiguration configuration,
            @Nullable String ownerTemplate,
            String template,
            @Nullable Map<String, Object> attributes) {
        byte[] file = read(template);
        if (file == null) {
            throw new TemplateInputException("there is no template '" + template + "'", template, 0, 0);
        }
        String text = Templates.text(file);
        int twice = text.indexOf(PREPROCESSING);
        if (twice >= 0) {
            int line = (int) text.substring(0, twice)
                            .chars()
                            .filter(c -> c == '\n')
                            .count()
                    + 1;
            int column = twice - text.lastIndexOf('\n', twice);
            throw new TemplateInputException(
                    "'__${…}__' is not allowed: it would evaluate text twice", template, line, column);
        }
        return new TemplateResolution(
                new StringTemplateResource(text),
                true,
                TemplateMode.HTML,
                false,
                AlwaysValidCacheEntryValidity.INSTANCE);
    }

    private byte @Nullable [] read(String template) {
        try {
            return resources.read(template + ".html");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
