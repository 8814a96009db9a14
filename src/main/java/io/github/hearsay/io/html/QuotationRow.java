package io.github.hearsay.io.html;

import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.cas.ClosedSets.Act;
import io.github.hearsay.cas.ClosedSets.Polarity;
import io.github.hearsay.cas.ClosedSets.QuotationKind;
import io.github.hearsay.cas.DocumentView.Cue;
import io.github.hearsay.cas.DocumentView.Quotation;
import io.github.hearsay.cas.DocumentView.Source;
import io.github.hearsay.text.Span;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One quotation in the list of a speaker. */
record QuotationRow(AnnotatedText document, Quotation quotation) {

    private static final int LONGEST = 700;

    void write(Markup page) {
        int number = AnnotatedText.number(quotation.id());
        page.open("li", "id", "q" + number);
        Place.link(document, quotation.content().get(0).span(), Frames.quotation(number), page);
        page.line()
                .element("div", content(document, quotation), "class", "words", "dir", "auto")
                .line();
        page.open("div", "class", "how");
        if (quotation.cue() != null) {
            page.element("q", quotation.cue().text(), "class", "cue");
        }
        flags(page);
        page.close("div");
        features(page);
        page.close("li").line();
    }

    /** The parts joined, with dots for what stands between them. */
    static String content(AnnotatedText document, Quotation quotation) {
        String content = quotation.content().stream()
                .limit(LONGEST)
                .map(p -> new Span(p.begin(), Math.min(p.end(), p.begin() + 2 * LONGEST))
                        .trim(document.text())
                        .of(document.text()))
                .collect(Collectors.joining(" … "));
        return AnnotatedText.shortened(content, LONGEST);
    }

    private String manner() {
        Act act = quotation.act();
        String form = form(quotation.kind());
        return act == null || act == Act.SPEECH ? form : act.text() + ", " + form;
    }

    private static String form(@Nullable QuotationKind kind) {
        if (kind == null) {
            return "in some form";
        }
        return switch (kind) {
            case DIRECT -> "word for word";
            case INDIRECT -> "in other words";
            case MIXED -> "partly word for word";
        };
    }

    private void flags(Markup page) {
        if (quotation.polarity() == Polarity.NEGATIVE) {
            page.element("span", "not said", "class", "flag");
        }
        if (!quotation.closed() && quotation.kind() != QuotationKind.INDIRECT) {
            page.element("span", "quotation mark never closed", "class", "flag");
        }
        Quotation parent = document.quotation(quotation.parent());
        if (parent != null) {
            String speaker = AnnotatedText.speaker(parent);
            page.open("a", "class", "flag", "href", "#q" + AnnotatedText.number(parent.id()));
            page.text("within ")
                    .name(speaker.isEmpty() ? "another quotation" : speaker)
                    .close("a");
        }
    }

    private void features(Markup page) {
        Source source = quotation.source();
        Cue cue = quotation.cue();
        page.open("details").element("summary", manner()).open("dl");
        if (source != null) {
            page.element("dt", "source");
            page.element("dd", source.text() + " (" + ClosedSets.text(source.kind()) + ")", "dir", "auto");
        }
        if (cue != null) {
            page.element("dt", "cue");
            page.element("dd", cue.lemma() + ": " + ClosedSets.text(cue.act()) + ", " + ClosedSets.text(cue.stance()));
        }
        page.element("dt", "kind");
        page.element("dd", ClosedSets.text(quotation.kind()) + ", depth " + quotation.depth());
        page.element("dt", "content").element("dd", ClosedSets.text(quotation.contentForm()));
        page.element("dt", "confidence").element("dd", Numbers.percent(quotation.confidence()));
        page.close("dl").close("details");
    }
}
