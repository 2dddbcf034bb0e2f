package dossier.cli;

import dossier.model.ActorId;
import dossier.model.Cost;
import dossier.model.Outcome;
import dossier.pipeline.Build;
import dossier.pipeline.Report;
import dossier.pipeline.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "pdf",
        mixinStandardHelpOptions = true,
        description = "Prints the briefing, of the whole dossier or of some articles, from the site's own page.",
        footer = {"", "Examples:", "  dossier pdf", "  dossier pdf --since 2023-01-01 --actor iran --output iran.pdf"})
final class PdfCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Options options;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to print (default: briefing.pdf in the site).")
    private @Nullable Path output;

    @Option(
            names = "--articles",
            split = ",",
            paramLabel = "ID",
            description = "Only these articles; a folder stands for all in it.")
    private Set<String> articles = new LinkedHashSet<>();

    @Option(names = "--since", paramLabel = "DAY", description = "Only articles published on that day or later.")
    private @Nullable LocalDate since;

    @Option(names = "--actor", paramLabel = "ID", description = "Only articles that name this actor.")
    private @Nullable String actor;

    @Override
    public Integer call() throws IOException {
        boolean whole = articles.isEmpty() && since == null && actor == null;
        if (!whole && output == null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "A briefing of some articles needs --output: the site's own is of the whole dossier.");
        }
        Build.Options how = new Build.Options(
                options.content,
                options.ownTemplates(),
                options.site,
                false,
                false,
                Build.Pdf.ALWAYS,
                Program.identity());
        Meter meter = new Meter(main.err(), options.quiet);
        if (output == null) {
            Report report = new Build(how, meter).run();
            meter.end();
            int status = new Console(main.err()).tell(report.problems(), options.quiet);
            say(report.published() ? "Printed " + options.site.resolve("briefing.pdf") : "Nothing printed.");
            return status;
        }
        Selection selection = new Selection(articles, since, actor == null ? null : new ActorId(actor));
        Outcome<byte[]> pdf = new Build(how, meter).briefing(selection);
        meter.end();
        int status = new Console(main.err()).tell(pdf.problems(), options.quiet);
        if (pdf.costs() == Cost.BUILD || pdf.value().length == 0) {
            return 1;
        }
        write(output, pdf.value());
        say("Printed " + output);
        return status;
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path whole = file.toAbsolutePath();
        Files.createDirectories(whole.getParent());
        Path fresh = whole.resolveSibling("." + whole.getFileName() + ".new");
        Files.write(fresh, bytes);
        Files.move(fresh, whole, StandardCopyOption.REPLACE_EXISTING);
    }

    private void say(String line) {
        if (!options.quiet) {
            main.out().println(line);
        }
    }
}
