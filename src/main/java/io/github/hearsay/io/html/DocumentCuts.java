package io.github.hearsay.io.html;

import io.github.hearsay.cas.DocumentView.Quotation;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Where a document may be cut: before a paragraph, when no quotation and no claim goes on. */
final class DocumentCuts {

    private DocumentCuts() {}

    /** Begin and end of the text, and the first places between that lie so many characters apart. */
    static List<Integer> of(AnnotatedText document, int apart) {
        List<Span> whole = new ArrayList<>();
        document.quotations().forEach(q -> whole.add(hull(q)));
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
    static Span hull(Quotation quotation) {
        Span hull = quotation.span();
        if (quotation.source() != null) {
            hull = hull.hull(quotation.source().span());
        }
        return quotation.cue() == null ? hull : hull.hull(quotation.cue().span());
    }
}
