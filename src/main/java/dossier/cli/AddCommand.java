package dossier.cli;

import dossier.model.ArticleId;
import dossier.model.Outcome;
import dossier.pipeline.Build;
import dossier.pipeline.Intake;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description =
                "Takes captures in, each unchanged, writes what was found in them beside them, and prints what they"
                        + " bring.",
        footer = {
            "",
            "Examples:",
            "  dossier add page.html notes.txt",
            "  dossier add https://example.org/story",
            "  pbpaste | dossier add -"
        })
final class AddCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Mixin
    private Options options;

    @Option(names = "--allow-private", description = "Fetch from addresses inside a private network too.")
    private boolean allowPrivate;

    @Option(names = "--on", paramLabel = "DAY", description = "The edition that they come in with (default: today).")
    private @Nullable LocalDate day;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|URL",
            description = "Files, folders, http and https addresses; - for standard input.")
    private List<String> given;

    @Override
    public Integer call() throws IOException {
        LocalDate today = day == null ? LocalDate.now(java.time.ZoneId.systemDefault()) : day;
        Intake intake = new Intake(options.content, today, allowPrivate);
        List<Intake.Taken> taken = new ArrayList<>();
        for (String each : given) {
            taken.addAll(intake.take(each, System.in));
        }
        SortedSet<ArticleId> fresh = new TreeSet<>();
        boolean failed = false;
        for (Intake.Taken each : taken) {
            failed |= each.failed();
            if (each.id() != null) {
                fresh.add(each.id());
                say("+ " + each.id() + "  " + each.said());
            } else if (each.failed()) {
                main.err().println("dossier: " + each.name() + ": " + each.said());
            } else {
                say("= " + each.name() + " " + each.said());
            }
        }
        if (!fresh.isEmpty()) {
            bring(fresh);
        }
        return failed ? 1 : 0;
    }

    private void bring(SortedSet<ArticleId> fresh) throws IOException {
        Build.Options how = new Build.Options(
                options.content,
                options.ownTemplates(),
                options.site,
                false,
                false,
                Build.Pdf.NEVER,
                Program.identity());
        Meter meter = new Meter(main.err(), options.quiet);
        Outcome<Map<String, List<String>>> gain;
        try {
            gain = Intake.gain(how, fresh, meter);
        } finally {
            meter.end();
        }
        new Console(main.err()).tell(gain.problems(), options.quiet);
        if (options.json) {
            main.out().println(Intake.json(fresh, gain.value()));
            return;
        }
        gain.value().forEach((heading, lines) -> {
            say("");
            say(heading);
            lines.forEach(line -> say("  " + line));
        });
    }

    private void say(String line) {
        if (!options.quiet && !options.json) {
            main.out().println(line);
        }
    }
}
