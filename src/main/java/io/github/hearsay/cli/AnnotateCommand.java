package io.github.hearsay.cli;

import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.io.DocumentReader;
import io.github.hearsay.io.DocumentWriter.Written;
import io.github.hearsay.io.Documents;
import io.github.hearsay.io.Extent;
import io.github.hearsay.io.Format;
import io.github.hearsay.io.OwnOutput;
import io.github.hearsay.io.RawDocument;
import io.github.hearsay.io.ReadOptions;
import io.github.hearsay.io.Samples;
import io.github.hearsay.io.SourceFile;
import io.github.hearsay.io.SourceFiles;
import io.github.hearsay.io.html.DocumentSummary;
import io.github.hearsay.pipeline.Failure;
import io.github.hearsay.pipeline.Hearsay;
import io.github.hearsay.pipeline.Models;
import io.github.hearsay.pipeline.Setup;
import io.github.hearsay.pipeline.StuckException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Annotates files and folders. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Annotates names, quotations and claims in news.",
        footer = {
            "",
            "Exit status: 0 success, 1 some documents failed (see errors.jsonl), 2 wrong usage,",
            "3 the run could not continue, such as on a full disk."
        })
final class AnnotateCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description = {
                "Files or folders of .txt, .html, .xmi, .jsonl or .warc, gzipped (.gz) or not;",
                "- reads JSON lines from standard input."
            })
    private List<Path> inputs = List.of();

    @Option(names = "--samples", description = "Annotate the sample articles that ship with Hearsay.")
    private boolean samples;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = {
                "Output folder; with --format jsonl alone also",
                "a single FILE.jsonl, or - for standard output."
            })
    private Path output;

    @Option(
            names = {"-f", "--format"},
            split = ",",
            defaultValue = "jsonl",
            paramLabel = "FORMAT",
            description = "Any of ${COMPLETION-CANDIDATES}, separated by commas (default: ${DEFAULT-VALUE}).")
    private Set<Format> formats = EnumSet.noneOf(Format.class);

    @Option(
            names = "--threads",
            defaultValue = "1",
            paramLabel = "N",
            description = "Documents annotated in parallel (default: ${DEFAULT-VALUE}).")
    private int threads;

    @Option(
            names = "--max-seconds",
            defaultValue = "120",
            paramLabel = "N",
            description = "Time limit for a document, in seconds (default: ${DEFAULT-VALUE}).")
    private int maxSeconds;

    @Option(names = "--resume", description = "Continue an interrupted run into OUT, or start one.")
    private boolean resume;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private PipelineOptions parts;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException, ResourceInitializationException {
        check();
        Setup setup = parts.toSetup(reading.language());
        AnalysisEngineDescription pipeline = pipeline(setup);
        SourceFiles files = files();
        Extent extent = extent(files);
        ReadOptions options = reading.toReadOptions();
        options.check();
        files.leftOut().forEach(path -> err().println("not read, written by Hearsay: " + path));
        Manifest manifest = manifest(extent);
        if (manifest.complete()) {
            err().println("all " + manifest.documents() + " documents were done before");
            return manifest.failed() == 0 ? 0 : 1;
        }
        CompletableFuture<List<Object>> models = Models.load(setup);
        DocumentReader reader = new DocumentReader(options);
        Summary summary = new Summary(manifest, "annotated", "errors.jsonl");
        // The engines first: where they cannot be made, what an earlier run wrote stays.
        try (AnnotationRun run = new AnnotationRun(pipeline, threads, Duration.ofSeconds(maxSeconds), this::render);
                Output out = open(manifest);
                Documents documents = documents(reader, files)) {
            for (long i = 0; i < manifest.documents() && documents.hasNext(); i++) {
                out.skip(documents.next().id());
            }
            // The engines have them now, or could not load them either.
            models.cancel(false);
            try (Progress progress = new Progress(err(), extent.bytes(), reader::bytesRead)) {
                run.run(documents, result -> {
                    out.write(result);
                    summary.add(result);
                    progress.document();
                });
            }
            out.finish();
        } catch (ResourceInitializationException e) {
            throw wrong(reasonOf(e));
        } catch (StuckException e) {
            err().println(e.getMessage() + "; repeat the command with --resume");
            return 1;
        }
        summary.print(err(), output, formats);
        return summary.failed() == 0 ? 0 : 1;
    }

    private void check() {
        if (threads < 1 || maxSeconds < 1) {
            throw wrong("--threads and --max-seconds must be at least 1");
        }
        if (samples != inputs.isEmpty()) {
            throw wrong("give INPUT, or --samples");
        }
        if (isStandard(output) && !formats.equals(EnumSet.of(Format.jsonl))) {
            throw wrong("-o - writes JSON lines only: use --format jsonl");
        }
        if (resume && (isStandard(output) || samples || isStandard(inputs.get(0)))) {
            throw wrong("--resume needs files to read and to write");
        }
    }

    /** What an engine said, behind what UIMA says of it. */
    private static String reasonOf(ResourceInitializationException error) {
        Throwable reason = error;
        while (reason instanceof ResourceInitializationException && reason.getCause() != null) {
            reason = reason.getCause();
        }
        return String.valueOf(reason.getMessage());
    }

    private static boolean isStandard(Path path) {
        return path.toString().equals("-");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private Documents documents(DocumentReader reader, Iterable<SourceFile> files) throws IOException {
        if (samples) {
            return Samples.documents();
        }
        return isStandard(inputs.get(0)) ? reader.readLines(System.in, "standard input") : reader.read(files);
    }

    private AnalysisEngineDescription pipeline(Setup setup) {
        try {
            return Hearsay.createEngineDescription(setup);
        } catch (ResourceInitializationException e) {
            throw wrong(reasonOf(e));
        }
    }

    private SourceFiles files() {
        try {
            boolean none = samples || isStandard(inputs.get(0));
            OwnOutput own = isStandard(output) ? OwnOutput.standard() : OutputFolder.own(output, formats);
            return SourceFiles.of(none ? List.of() : inputs, own);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private Extent extent(Iterable<SourceFile> files) throws IOException {
        try {
            return Extent.of(files);
        } catch (UncheckedIOException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /** How far an earlier run came, if this one is to go on with it. */
    private Manifest manifest(Extent extent) throws IOException {
        Map<String, String> settings = new HashMap<>(reading.settings());
        settings.putAll(parts.settings());
        settings.put("format", new TreeSet<>(formats).toString());
        settings.put("input", extent.fingerprint());
        settings.put("version", new Main.Version().getVersion()[0]);
        if (!resume) {
            return Manifest.of(settings);
        }
        Manifest found = Manifest.read(OutputFolder.manifestOf(output, formats), settings);
        String difference = found.difference(settings);
        if (!difference.isEmpty()) {
            throw wrong("cannot resume: the run that was interrupted had " + difference);
        }
        return found;
    }

    private Output open(Manifest manifest) throws IOException {
        return isStandard(output) ? new Output.Standard(err()) : OutputFolder.open(output, formats, manifest);
    }

    private Rendered render(JCas jcas, RawDocument document) throws IOException {
        DocumentView view = DocumentView.of(jcas, document.id());
        Map<Format, Written> outputs = new EnumMap<>(Format.class);
        for (Format format : formats) {
            outputs.put(format, format.writer().write(jcas, view));
        }
        DocumentSummary summary = DocumentSummary.of(view);
        return new Rendered(
                view.id(), document.uri(), view.text().length(), outputs, summary, Failure.ofLanguage(view));
    }
}
