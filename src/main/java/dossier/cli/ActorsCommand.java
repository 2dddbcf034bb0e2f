package dossier.cli;

import dossier.pipeline.Weaving;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        description = "Prints the glossary with its counts, and the names that have no entry yet.",
        footer = {"", "Examples:", "  dossier actors", "  dossier actors --json"})
final class ActorsCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Mixin
    private Options options;

    @Override
    public Integer call() throws IOException {
        Weaving weaving = Weaving.of(options.content);
        main.out().println(options.json ? weaving.actorsJson() : weaving.actorsText());
        return new Console(main.err()).tell(weaving.problems(), options.quiet);
    }
}
