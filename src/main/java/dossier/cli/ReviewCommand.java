package dossier.cli;

import dossier.pipeline.Build;
import dossier.pipeline.Review;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = "Lists what the program proposes and nobody has decided; writes decisions where an editor would.",
        footer = {
            "",
            "Examples:",
            "  dossier review --about note",
            "  dossier review --accept n3f0c2d1 --reject n91ab77e,p5512c03 --by \"A. Reader\"",
            "  dossier review --edit n3f0c2d1 --why \"Only its critics call it that.\" --instead decision"
        })
final class ReviewCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Options options;

    @Option(names = "--accept", split = ",", paramLabel = "ID", description = "Accept these proposals.")
    private List<String> accept = new ArrayList<>();

    @Option(
            names = "--reject",
            split = ",",
            paramLabel = "ID",
            description = "Reject these; they are never proposed again.")
    private List<String> reject = new ArrayList<>();

    @Option(
            names = "--edit",
            paramLabel = "ID",
            description = "Accept a note with another reason (--why) or wording (--instead).")
    private @Nullable String edit;

    @Option(names = "--why", paramLabel = "TEXT", description = "The reason of an edited note.")
    private @Nullable String why;

    @Option(names = "--instead", paramLabel = "TEXT", description = "The neutral wording of an edited note.")
    private @Nullable String instead;

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides.")
    private @Nullable String by;

    @Option(names = "--about", paramLabel = "KIND", description = "List only these: note, name, alias or merge.")
    private Review.@Nullable About about;

    @Override
    public Integer call() throws IOException {
        if (edit != null && why == null && instead == null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--edit needs --why or --instead.");
        }
        Meter meter = new Meter(main.err(), options.quiet);
        Review review;
        try {
            review = Review.of(
                    new Build.Options(
                            options.content,
                            options.ownTemplates(),
                            options.site,
                            false,
                            false,
                            Build.Pdf.NEVER,
                            Program.identity()),
                    meter);
        } finally {
            meter.end();
        }
        if (accept.isEmpty() && reject.isEmpty() && edit == null) {
            list(review);
            return new Console(main.err()).tell(review.problems(), options.quiet);
        }
        String today = LocalDate.now(java.time.ZoneId.systemDefault()).toString();
        for (String id : accept) {
            decide(review, id, new Review.Verdict(true, by, today, null, null));
        }
        for (String id : reject) {
            decide(review, id, new Review.Verdict(false, by, today, null, null));
        }
        if (edit != null) {
            decide(review, edit, new Review.Verdict(true, by, today, why, instead));
        }
        return 0;
    }

    private void decide(Review review, String id, Review.Verdict verdict) throws IOException {
        try {
            var file = review.decide(id, verdict);
            if (!options.quiet) {
                main.out().println((verdict.accepted() ? "accepted " : "rejected ") + id + "  in " + file);
            }
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private void list(Review review) {
        List<Review.Item> items = review.items().stream()
                .filter(item -> about == null || item.about() == about)
                .toList();
        if (options.json) {
            main.out().println(Review.json(items));
            return;
        }
        String where = "";
        for (Review.Item item : items) {
            if (!item.where().equals(where)) {
                where = item.where();
                main.out().println(item.about().name().toLowerCase(java.util.Locale.ROOT) + "  " + where);
            }
            main.out().println("  " + item.id() + "  " + item.what());
            if (!item.why().isEmpty()) {
                main.out().println("            " + item.why());
            }
        }
        if (!options.quiet) {
            main.out().println(BuildCommand.count(items.size(), "proposal", "proposals") + " not decided.");
        }
    }
}
