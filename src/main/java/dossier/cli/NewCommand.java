package dossier.cli;

import dossier.pipeline.NewDossier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Makes an empty dossier, ready to build.",
        footer = {"", "Example:", "  dossier new harbour && cd harbour && dossier add page.html && dossier build"})
final class NewCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Mixin
    private Options options;

    @Parameters(paramLabel = "NAME", description = "The folder to make; its name is the dossier's first title.")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        NewDossier.make(folder);
        if (!options.quiet) {
            main.out()
                    .println("Made " + folder + ". Put captures into "
                            + folder.resolve("content").resolve("articles")
                            + " or take them in with 'add', then run 'build' there.");
        }
        return 0;
    }
}
