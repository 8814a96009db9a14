package io.github.hearsay.io.html;

import io.github.hearsay.cas.DocumentView.Claim;
import io.github.hearsay.cas.DocumentView.FactualityCue;
import io.github.hearsay.cas.DocumentView.Quotation;
import io.github.hearsay.cas.DocumentView.Words;
import io.github.hearsay.cas.DocumentView.Zone;
import io.github.hearsay.io.html.Runs.Layer;
import io.github.hearsay.io.html.Runs.Marking;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The text itself, paragraph by paragraph, with all its marks. */
record ArticleSection(AnnotatedText document, Entities entities, Markup page) {

    void write() {
        page.open("section", "id", "text").element("h2", "The text").line();
        Legend.write(page);
        page.open("article", "class", document.isLong() ? "long" : "").line();
        ArticleWriter writer = new ArticleWriter(document, entities, page);
        new Runs(markings()).visit(writer);
        writer.end();
        page.close("article").line().close("section").line();
    }

    private List<Marking> markings() {
        List<Marking> markings = new ArrayList<>();
        add(markings, Layer.PARAGRAPH, document.paragraphs(), s -> s);
        add(markings, Layer.ZONE, document.zones(), Zone::span);
        add(markings, Layer.CLAIM, document.claims(), Claim::span);
        add(markings, Layer.NAME, document.names(), n -> n.span());
        for (int i = 0; i < document.quotations().size(); i++) {
            Quotation quotation = document.quotations().get(i);
            for (Words part : quotation.content()) {
                markings.add(new Marking(Layer.QUOTATION, part.span(), i));
            }
            if (quotation.source() != null) {
                markings.add(new Marking(Layer.SOURCE, quotation.source().span(), i));
            }
            if (quotation.cue() != null) {
                markings.add(new Marking(Layer.CUE, quotation.cue().span(), i));
            }
        }
        for (int i = 0; i < document.claims().size(); i++) {
            for (FactualityCue cue : document.claims().get(i).cues()) {
                markings.add(new Marking(Layer.DOUBT, cue.span(), i));
            }
        }
        return markings;
    }

    private static <T> void add(List<Marking> markings, Layer layer, List<T> all, Function<T, Span> span) {
        for (int i = 0; i < all.size(); i++) {
            markings.add(new Marking(layer, span.apply(all.get(i)), i));
        }
    }
}
