package dossier.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line: `dossier COMMAND`. */
@Command(
        name = "dossier",
        mixinStandardHelpOptions = true,
        version = "dossier 1.0.0",
        description = "Turns a folder of captured articles into a published, cross-checked dossier.",
        footer = {
            "",
            "Examples:",
            "  dossier new harbour",
            "  dossier add https://example.org/story saved.html",
            "  dossier build && dossier serve",
            "  source <(dossier generate-completion)   # for bash and zsh"
        },
        subcommands = {
            BuildCommand.class,
            ServeCommand.class,
            AddCommand.class,
            ReviewCommand.class,
            CheckCommand.class,
            PdfCommand.class,
            NewCommand.class,
            InspectCommand.class,
            ChronologyCommand.class,
            ActorsCommand.class,
            picocli.AutoComplete.GenerateCompletion.class,
        })
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    private final PrintStream out;
    private final PrintStream err;

    private Main(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = run(args, out, err);
        out.flush();
        System.exit(status);
    }

    /** Runs one command; gives 0 for success, 1 for problems that kept something from being published, 2 for wrong usage. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        CommandLine commands = new CommandLine(new Main(out, err));
        commands.setOut(new java.io.PrintWriter(out, true));
        commands.setErr(new java.io.PrintWriter(err, true));
        commands.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, err));
        commands.setExpandAtFiles(false);
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        return commands.execute(args);
    }

    /** Where results go. */
    PrintStream out() {
        return out;
    }

    /** Where problems and progress go. */
    PrintStream err() {
        return err;
    }

    /** A command without a name is wrong usage. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Which command?");
    }

    private static int failed(Exception failure, PrintStream err) {
        Throwable cause = failure instanceof UncheckedIOException io ? io.getCause() : failure;
        if (cause instanceof IOException) {
            err.println("dossier: " + Console.said((IOException) cause));
            return 1;
        }
        err.println(
                "dossier: this is a fault of the program, not of your content. Please report it with the lines below.");
        failure.printStackTrace(err);
        return 1;
    }
}
