package io.github.hearsay.cli;

import io.github.hearsay.io.Format;
import io.github.hearsay.io.TypeSystemExport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Gives viewers and annotation tools our types, without any document. */
@Command(
        name = "typesystem",
        mixinStandardHelpOptions = true,
        description = "Prints the type system as one file without imports; with -o also writes what viewers need.")
final class TypeSystemCommand implements Callable<Integer> {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = {
                "Folder for type system and style map (xmi/), brat settings (brat/),",
                "and an INCEpTION project without documents (inception-project.zip)."
            })
    private @Nullable Path output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (output == null) {
            PrintWriter out = spec.commandLine().getOut();
            TypeSystemExport.writeTypeSystem(out);
            out.flush();
            return 0;
        }
        Files.createDirectories(output);
        for (Format format : List.of(Format.xmi, Format.brat, Format.inception)) {
            format.writer().finish(output);
        }
        return 0;
    }
}
