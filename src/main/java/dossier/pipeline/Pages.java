package dossier.pipeline;

import dossier.model.Digest;
import dossier.model.Dossier;
import dossier.model.Outcome;
import dossier.model.Problem;
import dossier.model.SiteFile;
import dossier.pipeline.Store.KeptPage;
import dossier.publish.Publisher;
import dossier.render.Renderer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes the files of an edition, takes over those that did not change, and exchanges the edition whole. */
final class Pages {
    private static final Publisher.Edition NOWHERE = new Publisher.Edition() {
        @Override
        public boolean keep(String path, Digest digest) {
            return true;
        }

        @Override
        public void put(SiteFile file) {}

        @Override
        public int commit() {
            throw new IllegalStateException("nothing is published");
        }

        @Override
        public void close() {}
    };

    private final Build.Options options;
    private final Publisher publisher;
    private final SortedMap<String, KeptPage> before;
    private final Progress progress;

    Pages(Build.Options options, Publisher publisher, SortedMap<String, KeptPage> before, Progress progress) {
        this.options = options;
        this.publisher = publisher;
        this.before = before;
        this.progress = progress;
    }

    /** @param written files that differ from the old edition's */
    record Result(
            boolean published, SortedMap<String, KeptPage> pages, int written, int unchanged, List<Problem> problems) {}

    /** @param found problems of the stages before */
    Result publish(Dossier dossier, Renderer.Library library, List<Problem> found) throws IOException {
        List<Problem> problems = new ArrayList<>(found);
        Renderer renderer = new Renderer(options.templates());
        if (Build.costsTheBuild(problems, options.strict())) {
            return new Result(false, before, 0, 0, problems);
        }
        Outcome<List<Renderer.Job>> jobs = renderer.plan(dossier, library);
        problems.addAll(jobs.problems());
        try (Publisher.Edition edition = publisher.open(options.site())) {
            SortedMap<String, KeptPage> pages = make(jobs.value(), edition, problems);
            problems.addAll(BrokenLinks.in(pages));
            if (wantsPdf(dossier)) {
                problems.addAll(print(new Briefing(publisher, renderer), jobs.value(), dossier, edition, pages));
            }
            if (Build.costsTheBuild(problems, options.strict())) {
                return new Result(false, before, 0, 0, problems);
            }
            int written = edition.commit();
            return new Result(true, pages, written, pages.size() - written, problems);
        }
    }

    private boolean wantsPdf(Dossier dossier) {
        return options.pdf() == Build.Pdf.ALWAYS
                || options.pdf() == Build.Pdf.AS_STATED
                        && dossier.reference().settings().pdf();
    }

    /** Prints the briefing where it is not the one that was printed last. */
    private List<Problem> print(
            Briefing briefing,
            List<Renderer.Job> jobs,
            Dossier dossier,
            Publisher.Edition edition,
            SortedMap<String, KeptPage> pages)
            throws IOException {
        Digest key = briefing.key(pages, options.program());
        KeptPage known = before.get(Briefing.PDF);
        if (known != null && known.key().equals(key) && edition.keep(Briefing.PDF, known.bytes())) {
            pages.put(Briefing.PDF, known);
            return List.of();
        }
        Outcome<byte[]> printed = briefing.print(jobs, dossier.reference().settings());
        edition.put(new SiteFile(Briefing.PDF, printed.value()));
        pages.put(Briefing.PDF, new KeptPage(key, Digest.of(printed.value()), List.of(), List.of()));
        return printed.problems();
    }

    /** Makes what has to be made to know every link, and writes nothing. */
    List<Problem> check(Dossier dossier, Renderer.Library library) throws IOException {
        Outcome<List<Renderer.Job>> jobs = new Renderer(options.templates()).plan(dossier, library);
        List<Problem> problems = new ArrayList<>(jobs.problems());
        problems.addAll(BrokenLinks.in(make(jobs.value(), NOWHERE, problems)));
        return problems;
    }

    private SortedMap<String, KeptPage> make(List<Renderer.Job> jobs, Publisher.Edition edition, List<Problem> problems)
            throws IOException {
        AtomicInteger done = new AtomicInteger();
        List<Outcome<KeptPage>> made = Parallel.map(jobs, job -> {
            Outcome<KeptPage> page = page(job, edition);
            progress.step("pages", done.incrementAndGet(), jobs.size());
            return page;
        });
        SortedMap<String, KeptPage> pages = new TreeMap<>();
        for (int i = 0; i < jobs.size(); i++) {
            pages.put(jobs.get(i).path(), made.get(i).value());
            problems.addAll(made.get(i).problems());
        }
        return pages;
    }

    private Outcome<KeptPage> page(Renderer.Job job, Publisher.Edition edition) throws IOException {
        KeptPage known = before.get(job.path());
        if (known != null && known.key().equals(job.key()) && edition.keep(job.path(), known.bytes())) {
            return Outcome.of(known);
        }
        Outcome<Renderer.Made> made = job.maker().make();
        edition.put(made.value().file());
        return made.map(page -> new KeptPage(job.key(), Digest.of(page.file().bytes()), page.links(), page.ids()));
    }
}
