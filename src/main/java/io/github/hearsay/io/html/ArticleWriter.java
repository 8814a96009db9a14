package io.github.hearsay.io.html;

import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.cas.ClosedSets.QuotationKind;
import io.github.hearsay.cas.ClosedSets.ZoneKind;
import io.github.hearsay.cas.DocumentView.Quotation;
import io.github.hearsay.io.html.Runs.Layer;
import io.github.hearsay.text.Span;
import java.util.HashSet;
import java.util.Set;

/** Writes runs: paragraphs hold quotations, quotations hold words with their marks, footnote numbers lead to the claims. */
final class ArticleWriter implements Runs.Visitor {

    private static final int DEEPEST = 2;

    private final AnnotatedText document;
    private final Markup page;
    private final RunWriter words;
    private final Footnotes footnotes;
    private final Set<Integer> named = new HashSet<>();
    private int paragraph = -1;
    private int quotation = -1;
    private String zone = "";

    ArticleWriter(AnnotatedText document, Entities entities, Markup page) {
        this.document = document;
        this.page = page;
        this.words = new RunWriter(document, entities, page);
        this.footnotes = new Footnotes(Statement.of(document.claims()), page);
    }

    @Override
    public void run(Span run, ActiveMarkings active) {
        int nextParagraph = active.innermost(Layer.PARAGRAPH);
        int nextQuotation = active.innermost(Layer.QUOTATION);
        if (nextParagraph != paragraph || nextQuotation != quotation) {
            closeQuotation();
        }
        if (nextParagraph != paragraph) {
            closeParagraph();
            openParagraph(nextParagraph, active);
        }
        if (paragraph < 0) {
            return;
        }
        if (nextQuotation >= 0 && nextQuotation != quotation) {
            openQuotation(nextQuotation);
        }
        active.opened(Layer.QUOTATION).forEach(this::name);
        if (quotation >= 0 && named.isEmpty()) {
            name(quotation);
        }
        words.write(run, active, zoneClass(active).equals(zone) ? "" : zoneClass(active));
        footnotes.write(run.end());
    }

    void end() {
        closeQuotation();
        closeParagraph();
    }

    private void openParagraph(int number, ActiveMarkings active) {
        paragraph = number;
        named.clear();
        if (number >= 0) {
            int at = active.innermost(Layer.ZONE);
            boolean whole = at >= 0
                    && document.zones()
                            .get(at)
                            .span()
                            .covers(document.paragraphs().get(number));
            zone = whole ? zoneClass(active) : "";
            page.open("p", "class", zone, "dir", "auto");
        }
    }

    private void closeParagraph() {
        if (paragraph >= 0) {
            page.close("p").line();
        }
        paragraph = -1;
    }

    private void openQuotation(int number) {
        Quotation quoted = document.quotations().get(number);
        String form = quoted.kind() == QuotationKind.INDIRECT ? " indirect" : " direct";
        page.open("span", "class", "quotation depth" + Math.min(quoted.depth(), DEEPEST) + form);
        quotation = number;
    }

    private void closeQuotation() {
        if (quotation >= 0) {
            page.close("span");
        }
        quotation = -1;
    }

    /** Names the speaker once in each paragraph. */
    private void name(int number) {
        if (named.add(number)) {
            Quotation quoted = document.quotations().get(number);
            String speaker = AnnotatedText.speaker(quoted);
            page.open("a", "class", "by", "href", "#q" + AnnotatedText.number(quoted.id()));
            page.name(speaker.isEmpty() ? "nobody named" : speaker).close("a");
        }
    }

    private String zoneClass(ActiveMarkings active) {
        int at = active.innermost(Layer.ZONE);
        ZoneKind kind = at < 0 ? null : document.zones().get(at).kind();
        return kind == ZoneKind.BODY ? "" : ClosedSets.text(kind);
    }
}
