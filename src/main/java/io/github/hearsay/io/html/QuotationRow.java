package io.github.hearsay.io.html;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.io.html.AnnotatedText.Quoted;
import io.github.hearsay.text.Span;
import java.util.stream.Collectors;

/** One quotation in the table of speakers. */
record QuotationRow(AnnotatedText document, Quoted quoted) {

    private static final int LONGEST = 700;

    void write(Markup page) {
        Attribution attribution = quoted.attribution();
        page.open("tr", "id", "q" + quoted.number()).open("td");
        Place.link(document, attribution.parts().get(0), page);
        page.close("td").line();
        page.element("td", content(document, attribution), "class", "words", "dir", "auto")
                .line();
        page.open("td", "class", "how");
        if (attribution.cue() != null) {
            page.element("q", attribution.cue().span().of(document.text()), "class", "cue");
        }
        features(page);
        flags(page);
        page.close("td").close("tr").line();
    }

    /** The parts joined, with dots for what stands between them. */
    static String content(AnnotatedText document, Attribution attribution) {
        String content = attribution.parts().stream()
                .limit(LONGEST)
                .map(p -> new Span(p.begin(), Math.min(p.end(), p.begin() + 2 * LONGEST))
                        .trim(document.text())
                        .of(document.text()))
                .collect(Collectors.joining(" … "));
        return AnnotatedText.shortened(content, LONGEST);
    }

    private String manner() {
        String form = switch (quoted.attribution().kind()) {
            case "direct" -> "word for word";
            case "indirect" -> "in other words";
            case "mixed" -> "partly word for word";
            default -> "in some form";
        };
        String act = quoted.attribution().act();
        return act.isEmpty() || act.equals("speech") ? form : act + ", " + form;
    }

    private void flags(Markup page) {
        if (quoted.attribution().polarity().equals("negative")) {
            page.element("span", "not said", "class", "flag");
        }
        if (!quoted.attribution().closed() && !quoted.attribution().kind().equals("indirect")) {
            page.element("span", "quotation mark never closed", "class", "flag");
        }
        if (quoted.parent() > 0) {
            page.open("a", "class", "flag", "href", "#q" + quoted.parent());
            page.text("within ").name(speakerOf(quoted.parent())).close("a");
        }
    }

    private String speakerOf(int number) {
        String speaker = document.quotations().get(number - 1).speaker();
        return speaker.isEmpty() ? "another quotation" : speaker;
    }

    private void features(Markup page) {
        Attribution attribution = quoted.attribution();
        page.open("details").element("summary", manner()).open("dl");
        if (attribution.source() != null) {
            page.element("dt", "source");
            page.element(
                    "dd",
                    attribution.source().span().of(document.text()) + " ("
                            + attribution.source().kind() + ")",
                    "dir",
                    "auto");
        }
        if (attribution.cue() != null) {
            page.element("dt", "cue");
            page.element(
                    "dd",
                    attribution.cue().lemma() + ": " + attribution.cue().act() + ", "
                            + attribution.cue().stance());
        }
        page.element("dt", "kind").element("dd", attribution.kind() + ", depth " + quoted.depth());
        page.element("dt", "confidence").element("dd", Numbers.percent(attribution.confidence()));
        page.close("dl").close("details");
    }
}
