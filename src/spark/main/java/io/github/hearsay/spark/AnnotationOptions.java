package io.github.hearsay.spark;

import io.github.hearsay.io.ReadOptions;
import java.io.Serializable;

/**
 * How the rows of a data set are annotated.
 *
 * @param language of rows that do not state theirs, as ISO 639-1, or {@link ReadOptions#DETECT}
 * @param maxChars rows with longer texts fail, in UTF-16 code units
 * @param maxSeconds what a row may take
 * @param cas whether to add the CAS as a column
 */
public record AnnotationOptions(String language, int maxChars, int maxSeconds, boolean cas) implements Serializable {

    public static final AnnotationOptions DEFAULT = new AnnotationOptions(ReadOptions.DETECT, 5_000_000, 120, false);

    /** How rows are read. */
    ReadOptions reading() {
        return new ReadOptions(language, maxChars, "text", "id");
    }
}
