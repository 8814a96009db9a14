package io.github.hearsay.io.html;

import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.cas.ClosedSets.QuotationKind;
import io.github.hearsay.cas.ClosedSets.ZoneKind;
import io.github.hearsay.cas.DocumentView.Quotation;
import io.github.hearsay.io.html.Runs.Layer;
import io.github.hearsay.text.Span;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes runs: paragraphs hold quotations, quotations hold words with their marks, footnote numbers lead to the claims. */
final class ArticleWriter implements Runs.Visitor {

    private static final int DEEPEST = 2;

    private final AnnotatedText document;
    private final Markup page;
    private final RunWriter words;
    private final Footnotes footnotes;
    private final Frames frames;
    private final Set<Integer> named = new HashSet<>();
    private final BitSet reached = new BitSet();
    private List<Integer> quotations = List.of();
    private int paragraph = -1;
    private String zone = "";

    ArticleWriter(AnnotatedText document, Entities entities, Markup page) {
        this.document = document;
        this.page = page;
        this.frames = new Frames(document);
        this.words = new RunWriter(document, entities, frames, page);
        this.footnotes = new Footnotes(Statement.of(document.claims()), page);
    }

    @Override
    public void run(Span run, ActiveMarkings active) {
        int nextParagraph = active.innermost(Layer.PARAGRAPH);
        List<Integer> nextQuotations = frames.quotations(active);
        if (nextParagraph != paragraph || !nextQuotations.equals(quotations)) {
            closeQuotation();
        }
        if (nextParagraph != paragraph) {
            closeParagraph();
            openParagraph(nextParagraph, active);
        }
        if (paragraph < 0) {
            return;
        }
        if (!nextQuotations.equals(quotations)) {
            openQuotation(nextQuotations);
        }
        active.opened(Layer.QUOTATION).forEach(this::name);
        if (!quotations.isEmpty() && named.isEmpty()) {
            name(quotations.get(0));
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

    /** Opens the innermost quotation, which is first. */
    private void openQuotation(List<Integer> numbers) {
        Quotation quoted = document.quotations().get(numbers.get(0));
        String form = quoted.kind() == QuotationKind.INDIRECT ? " indirect " : " direct ";
        String depth = "quotation depth" + Math.min(quoted.depth(), DEEPEST);
        page.open("span", "class", depth + form + frames.quotationClasses(numbers));
        quotations = numbers;
    }

    private void closeQuotation() {
        if (!quotations.isEmpty()) {
            page.close("span");
        }
        quotations = List.of();
    }

    /** Names the speaker once in each paragraph; the first time is where jumps to the quotation lead. */
    private void name(int number) {
        if (named.add(number)) {
            Quotation quoted = document.quotations().get(number);
            String speaker = AnnotatedText.speaker(quoted);
            int id = AnnotatedText.number(quoted.id());
            String here = reached.get(id) ? "" : Frames.quotation(id);
            reached.set(id);
            page.open("a", "class", "by", "id", here, "href", "#q" + id);
            page.name(speaker.isEmpty() ? "nobody named" : speaker).close("a");
        }
    }

    private String zoneClass(ActiveMarkings active) {
        int at = active.innermost(Layer.ZONE);
        ZoneKind kind = at < 0 ? null : document.zones().get(at).kind();
        return kind == ZoneKind.BODY ? "" : ClosedSets.text(kind);
    }
}
