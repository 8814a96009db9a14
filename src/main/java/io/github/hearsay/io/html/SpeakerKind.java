package io.github.hearsay.io.html;

import io.github.hearsay.cas.ClosedSets.SourceKind;
import io.github.hearsay.cas.DocumentView.Quotation;
import io.github.hearsay.cas.DocumentView.Source;
import java.util.Locale;

/** The kind of source of a quotation; in the order in which a page lists them. */
enum SpeakerKind {
    NAMED("Named"),
    DOCUMENT("Documents"),
    UNNAMED("Not named"),
    NOBODY("Told of nobody");

    private final String heading;

    SpeakerKind(String heading) {
        this.heading = heading;
    }

    static SpeakerKind of(Quotation quotation) {
        Source source = quotation.source();
        if (source == null) {
            return AnnotatedText.speaker(quotation).isEmpty() ? NOBODY : UNNAMED;
        }
        if (source.kind() == SourceKind.DOCUMENT) {
            return DOCUMENT;
        }
        return quotation.speakerEntity() != null || source.kind() == SourceKind.NAMED ? NAMED : UNNAMED;
    }

    String heading() {
        return heading;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
