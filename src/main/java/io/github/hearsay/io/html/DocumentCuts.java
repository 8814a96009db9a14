package io.github.hearsay.io.html;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Where a document may be cut: before a paragraph, when no quotation and no claim goes on. */
final class DocumentCuts {

    private DocumentCuts() {}

    /** Begin and end of the text, and the first places between that lie so many characters apart. */
    static List<Integer> of(AnnotatedText document, int apart) {
        List<Span> whole = new ArrayList<>();
        document.quotations().forEach(q -> whole.add(hull(q.attribution())));
        document.claims().forEach(c -> whole.add(c.span()));
        whole.sort(Span::compareTo);
        List<Integer> cuts = new ArrayList<>(List.of(0));
        int next = 0;
        int end = 0;
        for (Span paragraph : document.paragraphs()) {
            while (next < whole.size() && whole.get(next).begin() < paragraph.begin()) {
                end = Math.max(end, whole.get(next).end());
                next++;
            }
            if (paragraph.begin() - cuts.get(cuts.size() - 1) >= apart && end <= paragraph.begin()) {
                cuts.add(paragraph.begin());
            }
        }
        cuts.add(document.text().length());
        return cuts;
    }

    /** A quotation with its cue and source. */
    static Span hull(Attribution attribution) {
        Span hull = attribution.hull();
        if (attribution.source() != null) {
            hull = around(hull, attribution.source().span());
        }
        return attribution.cue() == null ? hull : around(hull, attribution.cue().span());
    }

    private static Span around(Span a, Span b) {
        return new Span(Math.min(a.begin(), b.begin()), Math.max(a.end(), b.end()));
    }
}
