package dossier.load;

import dossier.model.Outcome;
import dossier.model.Problem;
import dossier.model.Reference;
import dossier.spec.Spec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ReferenceSpecTest {
    @TempDir
    Path folder;

    private int number;

    @TestFactory
    Stream<DynamicTest> files() {
        return Spec.run("reference.md", example -> {
            try {
                Path content = folder.resolve(++number + "/ferries");
                Path file = content.resolve(example.option("file", ""));
                Files.createDirectories(file.getParent());
                Files.writeString(file, example.input());
                Loader loader = new Loader();
                Outcome<Reference> read = loader.reference(loader.scan(content).value());
                return shown(read, content + "/");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String shown(Outcome<Reference> read, String folder) {
        Reference reference = read.value();
        List<String> shown = new ArrayList<>();
        boolean settings = !reference.settings().title().equals("ferries") || read.costs() == dossier.model.Cost.BUILD;
        read.problems().stream().filter(Problem::isError).forEach(problem -> shown.add(LoadSpecTest.problem(problem)));
        if (settings) {
            shown.add("settings | " + Plain.of(reference.settings()));
        }
        reference.actors().values().stream()
                .filter(actor -> !actor.builtIn())
                .forEach(actor -> shown.add("actor | " + Plain.of(actor)));
        reference.sources().values().forEach(source -> shown.add("source | " + Plain.of(source)));
        reference.terms().forEach(term -> shown.add("term | " + Plain.of(term)));
        reference.events().values().forEach(event -> shown.add("event | " + Plain.of(event)));
        reference.pages().forEach(page -> shown.add("page | " + Plain.of(page)));
        read.problems().stream()
                .filter(problem -> !problem.isError())
                .forEach(problem -> shown.add(LoadSpecTest.problem(problem)));
        return String.join("\n", shown).replace(folder, "");
    }
}
