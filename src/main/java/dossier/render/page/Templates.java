package dossier.render.page;

import dossier.model.Cost;
import dossier.model.Digest;
import dossier.model.Outcome;
import dossier.model.Position;
import dossier.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;

/** The look: templates, messages and the files published beside them, from the dossier's folder or the program. Safe for many threads. */
public final class Templates {
    private static final String MESSAGES = "messages";

    private final Resources resources;
    private final TemplateEngine engine;
    private final Map<String, Messages> languages = new ConcurrentHashMap<>();
    private final Map<List<String>, Digest> looks = new ConcurrentHashMap<>();

    /** @param folder the dossier's own `templates/`; null: none */
    public Templates(@Nullable Path folder) {
        resources = new Resources(folder);
        engine = new TemplateEngine();
        engine.setDialect(new SafeDialect());
        engine.setTemplateResolver(new OwnOrBundled(resources));
        engine.setMessageResolver(new FromMessages(MESSAGES));
    }

    /** The site's own words in a language; English where there is no file for it. */
    public Messages messages(String language) {
        return languages.computeIfAbsent(language, wanted -> {
            try {
                return Messages.of(resources, wanted);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Digest of templates by name, and of all that are the dossier's own: what a page made of them depends on. */
    public Digest digest(List<String> names) throws IOException {
        Digest known = looks.get(names);
        if (known == null) {
            TreeSet<String> all = new TreeSet<>(names);
            all.addAll(resources.ownTemplates());
            TreeMap<String, Digest> parts = new TreeMap<>();
            for (String name : all) {
                byte[] file = resources.read(name + ".html");
                parts.put(name, Digest.of(file == null ? new byte[0] : file));
            }
            known = Key.of(parts);
            looks.put(List.copyOf(names), known);
        }
        return known;
    }

    /** The names of the files that are published as they are. */
    public List<String> assets() throws IOException {
        return resources.assets();
    }

    /** A file of the look, published or for printing only; null where there is none. */
    public byte @Nullable [] asset(String name) throws IOException {
        return resources.read(name);
    }

    /** A page made of a template and its view; an error in the template is a problem that costs the build. */
    public Outcome<Content> render(String template, Page page) {
        Context context = new Context(Locale.ROOT);
        context.setVariable("page", page);
        context.setVariable(MESSAGES, page.shell().messages());
        try {
            return Outcome.of(Content.ofHtml(engine.process(template, context)));
        } catch (TemplateProcessingException e) {
            return new Outcome<>(Content.EMPTY, List.of(problem(template, e)));
        }
    }

    private Problem problem(String template, TemplateProcessingException error) {
        TemplateProcessingException innermost = error;
        StringBuilder message = new StringBuilder();
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateProcessingException inner && inner.getLine() != null) {
                innermost = inner;
            }
            if (cause.getCause() == null) {
                message.append(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage());
            }
        }
        String name = innermost.getTemplateName() == null ? template : innermost.getTemplateName();
        int line = innermost.getLine() == null ? 0 : Math.max(0, innermost.getLine());
        int column = innermost.getCol() == null ? 0 : Math.max(0, innermost.getCol());
        String file = resources.place(name.endsWith(".html") ? name : name + ".html");
        return new Problem(
                Cost.BUILD,
                "template.error",
                new Position(file, line, column),
                message.toString().lines().findFirst().orElse("the template is wrong"),
                null);
    }

    static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
