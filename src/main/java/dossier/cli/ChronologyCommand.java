package dossier.cli;

import dossier.pipeline.Weaving;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "chronology",
        mixinStandardHelpOptions = true,
        description = "Prints the merged chronology.",
        footer = {"", "Examples:", "  dossier chronology", "  dossier chronology --json --content other/content"})
final class ChronologyCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Mixin
    private Options options;

    @Override
    public Integer call() throws IOException {
        Weaving weaving = Weaving.of(options.content);
        main.out().println(options.json ? weaving.chronologyJson() : weaving.chronologyText());
        return new Console(main.err()).tell(weaving.problems(), options.quiet);
    }
}
