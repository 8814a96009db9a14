package io.github.hearsay.cli;

import io.github.hearsay.io.DocumentReader;
import io.github.hearsay.io.DocumentWriter.Written;
import io.github.hearsay.io.Documents;
import io.github.hearsay.io.Format;
import io.github.hearsay.io.RawDocument;
import io.github.hearsay.io.ReadOptions;
import io.github.hearsay.io.Samples;
import io.github.hearsay.io.html.DocumentSummary;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import picocli.CommandLine.Command;
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
        description = "Annotates news: who is named, who said what, what is claimed as fact.",
        footer = {"", "Exit status: 0 all done, 1 some documents failed (see errors.jsonl), 2 wrong usage."})
final class AnnotateCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description = {
                "Files or folders of .txt, .txt.gz, .html, .xmi, .jsonl or .jsonl.gz;",
                "- reads JSON lines from standard input."
            })
    private List<Path> inputs = List.of();

    @Option(names = "--samples", description = "Annotate the articles that ship with Hearsay.")
    private boolean samples;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = {
                "Folder to write to; with --format jsonl alone also",
                "one FILE.jsonl, or - for standard output."
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
            description = "Documents annotated at a time (default: ${DEFAULT-VALUE}).")
    private int threads;

    @Option(
            names = "--language",
            defaultValue = "en",
            paramLabel = "CODE",
            description = "Language of documents that do not tell theirs (default: ${DEFAULT-VALUE}).")
    private String language;

    @Option(
            names = "--max-chars",
            defaultValue = "5000000",
            paramLabel = "N",
            description = "Refuse longer documents (default: ${DEFAULT-VALUE}).")
    private int maxChars;

    @Option(
            names = "--text-field",
            defaultValue = "text",
            paramLabel = "NAME",
            description = "Field of a JSON line that holds the text (default: ${DEFAULT-VALUE}).")
    private String textField;

    @Option(
            names = "--id-field",
            defaultValue = "id",
            paramLabel = "NAME",
            description = "Field of a JSON line that holds the id (default: ${DEFAULT-VALUE}).")
    private String idField;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException, ResourceInitializationException {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be at least 1");
        }
        if (samples != inputs.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "give INPUT, or --samples");
        }
        boolean fromFiles = !samples && !inputs.get(0).toString().equals("-");
        List<DocumentReader.SourceFile> files = fromFiles ? files() : List.of();
        Summary summary = new Summary();
        try (OutputFolder out = open();
                AnnotationRun run = new AnnotationRun(threads, this::render);
                Progress progress = new Progress(files.size());
                Documents documents = documents(files, progress::file)) {
            run.run(documents, result -> {
                out.write(result);
                summary.add(result);
                progress.document();
            });
            out.finish();
        }
        PrintWriter err = spec.commandLine().getErr();
        summary.print(err, output, formats);
        return summary.failed() == 0 ? 0 : 1;
    }

    private Documents documents(List<DocumentReader.SourceFile> files, Runnable opened) throws IOException {
        if (samples) {
            return Samples.documents();
        }
        DocumentReader reader = new DocumentReader(new ReadOptions(language, maxChars, textField, idField));
        return files.isEmpty() ? reader.readLines(System.in, "standard input") : reader.read(files, opened);
    }

    private List<DocumentReader.SourceFile> files() {
        try {
            return DocumentReader.files(inputs);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private OutputFolder open() throws IOException {
        boolean onlyLines = formats.equals(EnumSet.of(Format.jsonl));
        if (output.toString().equals("-")) {
            if (!onlyLines) {
                throw new ParameterException(spec.commandLine(), "-o - writes JSON lines only: use --format jsonl");
            }
            return OutputFolder.ofStream(new FileOutputStream(FileDescriptor.out));
        }
        if (onlyLines && output.toString().endsWith(".jsonl")) {
            return OutputFolder.ofFile(output);
        }
        return OutputFolder.of(output, formats);
    }

    private Rendered render(JCas jcas, RawDocument document) throws IOException {
        Map<Format, Written> outputs = new EnumMap<>(Format.class);
        for (Format format : formats) {
            outputs.put(format, format.writer().write(jcas, document.id()));
        }
        String text = jcas.getDocumentText();
        DocumentSummary summary = DocumentSummary.of(jcas, document.id());
        return new Rendered(document.id(), document.uri(), text == null ? 0 : text.length(), outputs, summary, null);
    }
}
