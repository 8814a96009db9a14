package io.github.hearsay.cli;

import io.github.hearsay.io.ReadOptions;
import io.github.hearsay.io.SourceEncoding;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How documents are read. */
final class ReadingOptions {

    @Option(
            names = "--language",
            defaultValue = ReadOptions.DETECT,
            paramLabel = "CODE",
            description =
                    "Language of documents that do not state theirs (default: ${DEFAULT-VALUE}, which detects it).")
    private String language;

    @Option(
            names = "--encoding",
            defaultValue = "UTF-8",
            paramLabel = "NAME",
            converter = EncodingName.class,
            description =
                    "Encoding of plain text, and of web pages that do not state theirs (default: ${DEFAULT-VALUE}). "
                            + "\"auto\": for each document its byte-order mark, else UTF-8 if it is, else what a page "
                            + "declares, else windows-1252, with a warning.")
    private SourceEncoding encoding;

    @Option(
            names = "--max-chars",
            defaultValue = "5000000",
            paramLabel = "N",
            description = "Refuse documents of more characters (default: ${DEFAULT-VALUE}).")
    private int maxChars;

    @Option(
            names = "--max-expansion",
            defaultValue = "100",
            paramLabel = "N",
            description = "Refuse gzipped files that grow by more than this factor (default: ${DEFAULT-VALUE}).")
    private int maxExpansion;

    @Option(
            names = "--text-field",
            defaultValue = "text",
            paramLabel = "NAME",
            description = "JSON field of the text (default: ${DEFAULT-VALUE}).")
    private String textField;

    @Option(
            names = "--id-field",
            defaultValue = "id",
            paramLabel = "NAME",
            description = "JSON field of the id (default: ${DEFAULT-VALUE}).")
    private String idField;

    /** The name of an encoding, or that it is to be guessed. */
    static final class EncodingName implements ITypeConverter<SourceEncoding> {

        @Override
        public SourceEncoding convert(String name) {
            try {
                return SourceEncoding.of(name);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("there is no encoding '" + name + "'");
            }
        }
    }

    /** The language of the documents to annotate. */
    String language() {
        return language.equals(ReadOptions.DETECT) ? "en" : language;
    }

    ReadOptions toReadOptions() {
        return new ReadOptions(language, encoding, maxChars, maxExpansion, textField, idField);
    }

    /** By name of the option. */
    Map<String, String> settings() {
        return Map.of(
                "language",
                language,
                "encoding",
                encoding.name(),
                "max-chars",
                String.valueOf(maxChars),
                "max-expansion",
                String.valueOf(maxExpansion),
                "text-field",
                textField,
                "id-field",
                idField);
    }
}
