package dossier.cli;

import dossier.pipeline.Build;
import dossier.pipeline.Report;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Names every problem in the content, and every broken link in the site, and publishes nothing.",
        footer = {"", "Example:", "  dossier check --content trial"})
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Mixin
    private Options options;

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        Meter meter = new Meter(main.err(), options.quiet);
        Report report;
        try {
            Build.Options how = new Build.Options(
                    options.content,
                    options.ownTemplates(),
                    options.site,
                    false,
                    false,
                    Build.Pdf.NEVER,
                    Program.identity());
            report = new Build(how, meter).check();
        } finally {
            meter.end();
        }
        int status = new Console(main.err()).tell(report.problems(), options.quiet);
        if (options.json) {
            main.out().println(report.json((System.nanoTime() - start) / 1_000_000));
        } else if (!options.quiet) {
            long warnings = report.problems().size() - report.errors();
            main.out()
                    .println(
                            report.problems().isEmpty()
                                    ? "No problems."
                                    : BuildCommand.count(report.errors(), "error", "errors") + ", "
                                            + BuildCommand.count(warnings, "warning", "warnings") + ".");
        }
        return status;
    }
}
