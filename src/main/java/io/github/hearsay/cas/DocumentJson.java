package io.github.hearsay.cas;

import io.github.hearsay.cas.DocumentView.Located;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A {@link DocumentView} as one line of JSON, as {@code annotate --format jsonl} writes it. */
public final class DocumentJson {

    private DocumentJson() {}

    /** The line, without a line end. */
    public static String write(DocumentView document) {
        // Half a surrogate pair has no UTF-8 form, but an escape.
        boolean broken = document.text()
                .codePoints()
                .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return JsonRecords.write(document, broken);
    }

    /**
     * The document of a line.
     *
     * @throws IllegalArgumentException where the line is not a JSON object, a field is missing or of another type, or a span
     *     lies outside of the text; the message says which
     */
    public static DocumentView read(String line) {
        DocumentView document = JsonRecords.read(line, DocumentView.class);
        int length = document.text().length();
        located(document).forEach(one -> {
            if (one.begin() < 0 || one.end() < one.begin() || one.end() > length) {
                throw new IllegalArgumentException(one.getClass().getSimpleName() + ": no span " + one.begin() + ".."
                        + one.end() + " in a text of " + length);
            }
        });
        return document;
    }

    private static Stream<Located> located(DocumentView document) {
        return Stream.of(
                        document.zones().stream(),
                        document.entities().stream(),
                        document.chains().stream().flatMap(chain -> chain.mentions().stream()),
                        document.quotations().stream(),
                        document.quotations().stream().flatMap(q -> q.content().stream()),
                        document.quotations().stream().flatMap(q -> known(q.cue(), q.source())),
                        document.claims().stream(),
                        document.claims().stream().flatMap(c -> known(c.predicate(), null)),
                        document.claims().stream().flatMap(c -> c.arguments().stream()),
                        document.claims().stream().flatMap(c -> c.cues().stream()),
                        document.events().stream())
                .flatMap(located -> located);
    }

    private static Stream<Located> known(@Nullable Located one, @Nullable Located other) {
        return Stream.of(one, other).filter(Objects::nonNull);
    }
}
