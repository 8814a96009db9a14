package io.github.hearsay.io.html;

import io.github.hearsay.io.html.AnnotatedText.Quoted;
import io.github.hearsay.io.html.Claimed.Phrase;
import java.util.List;

/** One claim: its words, how certain, by whom, and behind a fold everything that decided this. */
record ClaimItem(AnnotatedText document, Claimed claim, Markup page) {

    private static final int LONGEST = 500;

    void write() {
        page.open("li", "id", "c" + claim.number(), "class", "claim").line();
        String words = AnnotatedText.shortened(claim.span().of(document.text()), LONGEST);
        page.element("p", words, "class", "words", "dir", "auto").line();
        page.open("p", "class", "verdict");
        Place.link(document, claim.span(), page);
        badge(claim.factuality());
        page.text(" according to ");
        if (claim.isOfAuthor()) {
            page.text("the article itself");
        } else {
            page.name(claim.claimant());
            author();
        }
        flags();
        page.close("p").line();
        features();
        page.close("li").line();
    }

    private void badge(String factuality) {
        if (!factuality.isEmpty()) {
            Certainty certainty = Certainty.of(factuality);
            page.text(" ").open("span", "class", certainty.styles()).element("b", certainty.code());
            page.text(" " + certainty.words()).close("span");
        }
    }

    /** What the author commits to; mostly to nothing, which is said quietly. */
    private void author() {
        Certainty certainty = Certainty.of(claim.authorFactuality());
        page.text(" ").open("span", "class", "author").text("· the article: ");
        if (certainty.isOpen()) {
            page.text(certainty.words() + " (" + certainty.code() + ")").close("span");
        } else {
            page.close("span");
            badge(claim.authorFactuality());
        }
    }

    private void flags() {
        if (!claim.tense().isEmpty()
                && !claim.tense().equals("none")
                && !claim.flags().contains(claim.tense())) {
            page.text(" ").element("span", claim.tense(), "class", "flag");
        }
        for (String flag : claim.flags()) {
            page.text(" ").element("span", flag, "class", "flag");
        }
    }

    private void features() {
        page.open("details").element("summary", "what decided this").open("dl").line();
        claim.predicates().forEach(p -> feature("predicate", p, p.role()));
        claim.arguments().forEach(a -> feature(a.role().isEmpty() ? "argument" : a.role(), a, ""));
        claim.cues().forEach(c -> feature("cue", c, c.role()));
        chain();
        page.element("dt", "claimant")
                .element("dd", claim.claimantKind().isEmpty() ? "unknown kind" : claim.claimantKind());
        page.element("dt", "reader’s scale")
                .element("dd", Numbers.signed(claim.scores().factuality()) + " of −3 to +3");
        page.element("dt", "worth checking")
                .element("dd", Numbers.percent(claim.scores().checkWorthiness()));
        page.element("dt", "confidence")
                .element("dd", Numbers.percent(claim.scores().confidence()));
        page.line().close("dl").close("details").line();
    }

    private void feature(String term, Phrase phrase, String note) {
        String words = AnnotatedText.shortened(phrase.span().of(document.text()), LONGEST);
        page.element("dt", term).open("dd", "dir", "auto").text(words);
        if (!note.isEmpty()) {
            page.text(" ").element("span", note, "class", "note-word");
        }
        page.close("dd").line();
    }

    private void chain() {
        List<Integer> sources = claim.sources();
        if (sources.isEmpty()) {
            return;
        }
        page.element("dt", "told by").open("dd").text("the article");
        for (int number : sources) {
            Quoted quoted = document.quotations().get(number - 1);
            page.text(" → ").open("a", "href", "#q" + number);
            page.name(quoted.speaker().isEmpty() ? "nobody named" : quoted.speaker())
                    .close("a");
        }
        page.close("dd").line();
    }
}
