package dossier.cli;

import dossier.pipeline.Build;
import dossier.pipeline.Report;
import dossier.pipeline.Watcher;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Writes the site from the content: only what changed since the last build is done anew.",
        footer = {"", "Examples:", "  dossier build", "  dossier build --content trial --site /tmp/trial --strict"})
final class BuildCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Mixin
    private Options options;

    @Option(names = "--full", description = "Ignore what was kept from the last build.")
    private boolean full;

    @Option(names = "--strict", description = "Publish nothing where there is any error.")
    private boolean strict;

    @Option(names = "--no-pdf", description = "Do not print the briefing.")
    private boolean noPdf;

    @Option(
            names = {"-w", "--watch"},
            description = "Go on, and build again after every save.")
    private boolean watch;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!watch) {
            return build();
        }
        try (Watcher watcher = new Watcher(List.of(options.content, options.templates))) {
            while (true) {
                build();
                watcher.await();
            }
        }
    }

    private int build() throws IOException {
        long start = System.nanoTime();
        Meter meter = new Meter(main.err(), options.quiet);
        Report report;
        try {
            Build.Options how = new Build.Options(
                    options.content,
                    options.ownTemplates(),
                    options.site,
                    full,
                    strict,
                    noPdf ? Build.Pdf.NEVER : Build.Pdf.AS_STATED,
                    Program.identity());
            report = new Build(how, meter).run();
        } finally {
            meter.end();
        }
        int status = new Console(main.err()).tell(report.problems(), options.quiet);
        long millis = (System.nanoTime() - start) / 1_000_000;
        if (options.json) {
            main.out().println(report.json(millis));
        } else if (!options.quiet) {
            main.out().println(summary(report, millis));
        }
        return status;
    }

    static String summary(Report report, long millis) {
        long errors = report.errors();
        long warnings = report.problems().size() - errors;
        String problems = errors + warnings == 0
                ? "no problems"
                : count(errors, "error", "errors") + ", " + count(warnings, "warning", "warnings");
        String time = String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
        if (!report.published()) {
            return "Nothing published: " + problems + "; " + time;
        }
        return count(report.articles(), "article", "articles") + ", " + count(report.actors(), "actor", "actors") + ", "
                + count(report.events(), "event", "events") + ", " + count(report.notes(), "note", "notes") + " ("
                + report.detected()
                + " not decided); " + count(report.written(), "page written", "pages written") + ", "
                + report.unchanged()
                + " unchanged; " + problems + "; " + time;
    }

    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
