package dossier.cli;

import dossier.model.Problem;
import dossier.pipeline.Build;
import dossier.pipeline.Progress;
import dossier.pipeline.Report;
import dossier.pipeline.Selection;
import dossier.pipeline.Watcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Builds, shows the site on this machine alone, and follows every save. Never writes the site folder.",
        footer = {"", "Example:", "  dossier serve --port 8000"})
final class ServeCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Mixin
    private Options options;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port on the loopback address (default: ${DEFAULT-VALUE}; 0: any).")
    private int port = 8484;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path site = options.site.toAbsolutePath().normalize();
        Path shown = site.resolveSibling(".dossier").resolve(site.getFileName() + ".served");
        try (Watcher watcher = new Watcher(List.of(options.content, options.templates))) {
            List<String> problems = build(shown);
            try (SiteServer server =
                    new SiteServer(shown, port, path -> path.equals("briefing.pdf") ? briefing(shown) : null)) {
                server.renew(problems);
                main.out().println("Serving at " + server.address() + " (Ctrl-C ends it)");
                main.out().flush();
                while (true) {
                    watcher.await();
                    server.renew(build(shown));
                }
            }
        }
    }

    /** Printed when it is asked for: that takes longer than a save should. */
    private byte @Nullable [] briefing(Path shown) throws IOException {
        byte[] pdf =
                new Build(how(shown), Progress.NONE).briefing(Selection.ALL).value();
        return pdf.length == 0 ? null : pdf;
    }

    private Build.Options how(Path shown) throws IOException {
        return new Build.Options(
                options.content, options.ownTemplates(), shown, false, false, Build.Pdf.NEVER, Program.identity());
    }

    /** Builds once; a failure of the disk is said and survived, so that the next save can mend it. */
    private List<String> build(Path shown) {
        long start = System.nanoTime();
        try {
            Report report = new Build(how(shown), Progress.NONE).run();
            new Console(main.err()).tell(report.problems(), options.quiet);
            if (!options.quiet) {
                main.out().println(BuildCommand.summary(report, (System.nanoTime() - start) / 1_000_000));
                main.out().flush();
            }
            List<String> lines = new ArrayList<>();
            for (Problem problem : report.problems()) {
                lines.add(Console.line(problem));
            }
            return lines;
        } catch (IOException e) {
            main.err().println("dossier: " + Console.said(e));
            return List.of(Console.said(e));
        }
    }
}
