package io.github.hearsay.io;

import io.github.hearsay.io.Speakers.Speaker;
import java.util.List;
import org.apache.uima.jcas.JCas;

/**
 * One line about a document.
 *
 * @param title headline, else first paragraph
 * @param entities number of named entities, values not counted
 * @param speakers names of those quoted most, three at most
 */
public record DocumentSummary(
        String id, String title, String language, int entities, int quotations, int claims, List<String> speakers) {

    private static final int TOP_SPEAKERS = 3;

    /** Copies its list. */
    public DocumentSummary {
        speakers = List.copyOf(speakers);
    }

    /** Sums up an annotated document. */
    public static DocumentSummary of(JCas jcas, String id) {
        AnnotatedText document = AnnotatedTextReader.read(jcas, id);
        List<String> speakers = Speakers.of(document).stream()
                .map(Speaker::name)
                .filter(n -> !n.isEmpty())
                .limit(TOP_SPEAKERS)
                .toList();
        int entities = (int)
                Entities.of(document).all().stream().filter(e -> !e.isValue()).count();
        return new DocumentSummary(
                id,
                document.title(),
                document.language(),
                entities,
                document.quotations().size(),
                document.claims().size(),
                speakers);
    }
}
