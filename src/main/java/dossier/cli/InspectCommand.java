package dossier.cli;

import dossier.pipeline.Inspect;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description = "Prints what the program sees in captures, one JSON object per file and line.",
        footer = {
            "",
            "Examples:",
            "  dossier inspect page.html",
            "  dossier inspect --only clean,dates content/articles"
        })
final class InspectCommand implements Callable<Integer> {
    private static final Set<String> PARTS =
            Set.of("clean", "sentences", "dates", "mentions", "quotes", "notes", "events");

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Options options;

    @Option(names = "--verbatim", description = "Take files as text that is already clean.")
    private boolean verbatim;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PART",
            description = "Parts to print: clean, sentences, dates, mentions, quotes, notes, events (default: all).")
    private Set<String> only = new LinkedHashSet<>();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Captures; a folder stands for all in it.")
    private List<Path> files;

    @Override
    public Integer call() throws IOException {
        for (String part : only) {
            if (!PARTS.contains(part)) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(), "'" + part + "' is no part of what inspect prints.");
            }
        }
        var problems = new Inspect(options.content).run(files, verbatim, only, main.out()::println);
        main.out().flush();
        return new Console(main.err()).tell(problems, options.quiet);
    }
}
