package io.github.hearsay.cli;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.io.DocumentReader;
import io.github.hearsay.io.DocumentWriter.Written;
import io.github.hearsay.io.Documents;
import io.github.hearsay.io.Extent;
import io.github.hearsay.io.FileNames;
import io.github.hearsay.io.Format;
import io.github.hearsay.io.OwnOutput;
import io.github.hearsay.io.RawDocument;
import io.github.hearsay.io.ReadOptions;
import io.github.hearsay.io.SourceFile;
import io.github.hearsay.io.SourceFiles;
import io.github.hearsay.io.html.DocumentSummary;
import io.github.hearsay.io.html.HtmlCorpus;
import io.github.hearsay.pipeline.Failure;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.uima.fit.component.NoOpAnnotator;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the pages and tables of {@code annotate --format html,csv} from documents that are annotated already. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Makes HTML pages and tables from annotated XMI, written by annotate or by another pipeline.",
        footer = {"", "Exit status: 0 success, 1 some documents could not be read, 2 wrong usage."})
final class ReportCommand implements Callable<Integer> {

    /** No document was ever that slow to show; a limit there must be. */
    private static final Duration BUDGET = Duration.ofHours(1);

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files or folders of .xmi, gzipped (.gz) or not, such as the OUT of annotate --format xmi.")
    private List<Path> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "Folder for index.html, corpus/, html/ and csv/; may be the OUT of annotate.")
    private Path output;

    @Spec
    private CommandSpec spec;

    private final Set<String> ids = ConcurrentHashMap.newKeySet();

    @Override
    public Integer call() throws IOException, InterruptedException, ResourceInitializationException {
        List<SourceFile> files = files();
        DocumentReader reader = new DocumentReader(new ReadOptions("x-unspecified", Integer.MAX_VALUE, "text", "id"));
        Summary summary = new Summary(Manifest.of(Map.of()), "shown", "above");
        boolean ownsTables = ownsTables();
        HtmlCorpus corpus = new HtmlCorpus(ownsTables, null);
        FileNames names = new FileNames();
        try (Documents documents = reader.read(files);
                @Nullable SharedFiles tables = ownsTables ? tables() : null;
                AnnotationRun run = new AnnotationRun(
                        AnalysisEngineFactory.createEngineDescription(NoOpAnnotator.class), 1, BUDGET, this::render);
                Progress progress = new Progress(err(), Extent.of(files).bytes(), reader::bytesRead)) {
            run.run(documents, result -> {
                write(result, names, corpus, tables);
                summary.add(result);
                progress.document();
            });
        }
        PageFolder.write(output, corpus);
        leaveManifest(summary);
        summary.print(err(), output, EnumSet.of(Format.html));
        return summary.failed() == 0 ? 0 : 1;
    }

    private SharedFiles tables() throws IOException {
        SharedFiles tables = new SharedFiles(output, Map.of());
        for (Map.Entry<String, byte[]> table : Format.csv.writer().shared().entrySet()) {
            tables.add(table.getKey(), table.getKey(), table.getValue());
        }
        return tables;
    }

    /** Whether no interrupted run of annotate will go on with the tables of the folder. */
    private boolean ownsTables() throws IOException {
        Manifest earlier = Manifest.read(OwnOutput.manifestOfFolder(output), Map.of());
        return earlier.complete()
                || Collections.disjoint(
                        earlier.lengths().keySet(), Format.csv.writer().shared().keySet());
    }

    /** Marks these pages for later runs of annotate, which must not read them as articles. */
    private void leaveManifest(Summary summary) throws IOException {
        Path file = OwnOutput.manifestOfFolder(output);
        if (!Files.exists(file)) {
            new Manifest(Map.of("command", "report"), summary.done(), summary.failed(), Map.of(), true).write(file);
        }
    }

    private void write(Rendered result, FileNames names, HtmlCorpus corpus, @Nullable SharedFiles tables)
            throws IOException {
        Failure failure = result.failure();
        if (failure != null) {
            err().println(result.uri() + ": " + failure.message());
        }
        PageFolder.write(output, names, result, corpus::add);
        Written rows = result.outputs().get(Format.csv);
        if (tables != null && rows != null) {
            tables.write(rows);
        }
    }

    private Rendered render(JCas jcas, RawDocument document) throws IOException {
        String told = jcas.select(DocumentMetaData.class)
                .map(DocumentMetaData::getDocumentId)
                .filter(id -> id != null && !id.isBlank())
                .findFirst()
                .orElse(document.id());
        DocumentView view = DocumentView.of(jcas, unique(told));
        Written page = Format.html.writer().write(jcas, view);
        Written rows = Format.csv.writer().write(jcas, view);
        DocumentSummary summary = DocumentSummary.of(view);
        Map<Format, Written> outputs = Map.of(Format.html, page, Format.csv, rows);
        return new Rendered(view.id(), document.uri(), view.text().length(), outputs, summary, null);
    }

    /** Two files may hold one document, such as one for each of the people who corrected it. */
    private String unique(String id) {
        String unique = id;
        for (int n = 2; !ids.add(unique); n++) {
            unique = id + "-" + n;
        }
        return unique;
    }

    private List<SourceFile> files() {
        try {
            return annotated(inputs);
        } catch (IOException | UncheckedIOException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /**
     * Files of XMI among the inputs; of a folder that {@code annotate} wrote to, those below its folder {@code xmi}.
     *
     * @throws IOException where there are none, in words for a person
     */
    private static List<SourceFile> annotated(List<Path> inputs) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (SourceFile file :
                SourceFiles.of(inputs.stream().map(ReportCommand::xmiOf).toList())) {
            if (file.isXmi()) {
                files.add(file);
            }
        }
        if (files.isEmpty()) {
            throw new IOException("no .xmi files in what was given; annotate --format xmi makes them");
        }
        return files;
    }

    private static Path xmiOf(Path input) {
        Path below = input.resolve(Format.xmi.name());
        return Files.isDirectory(below) ? below : input;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
