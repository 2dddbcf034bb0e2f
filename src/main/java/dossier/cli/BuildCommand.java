package dossier.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

@Command(name = "build", mixinStandardHelpOptions = true, description = "Writes the site from the content.")
final class BuildCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Mixin
    private Options options;

    @Override
    public Integer call() {
        return 0;
    }
}
