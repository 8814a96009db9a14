package io.github.hearsay.io.html;

import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.cas.ClosedSets.Factuality;
import io.github.hearsay.cas.ClosedSets.Flag;
import io.github.hearsay.cas.ClosedSets.Tense;
import io.github.hearsay.cas.DocumentView.Claim;
import io.github.hearsay.cas.DocumentView.Quotation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One claim: its words, how certain, by whom, and behind a fold everything that decided this. */
record ClaimItem(AnnotatedText document, Claim claim, Markup page) {

    private static final int LONGEST = 500;

    void write() {
        page.open("li", "id", "c" + AnnotatedText.number(claim.id()), "class", "claim")
                .line();
        String words = AnnotatedText.shortened(claim.text(), LONGEST);
        page.element("p", words, "class", "words", "dir", "auto").line();
        page.open("p", "class", "verdict");
        Place.link(document, claim.span(), page);
        badge(claim.factuality());
        page.text(" according to ");
        String claimant = claimant(claim);
        if (claimant.isEmpty()) {
            page.text("the article itself");
        } else {
            page.name(claimant);
            author();
        }
        flags();
        page.close("p").line();
        features();
        page.close("li").line();
    }

    /** Empty where it is the author; in plain words where it is nobody whom the text names. */
    static String claimant(Claim claim) {
        return switch (claim.claimant()) {
            case "AUTHOR" -> "";
            case "UNKNOWN" -> "someone not named";
            default -> claim.claimant();
        };
    }

    private void badge(@Nullable Factuality factuality) {
        if (factuality != null) {
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
        Tense tense = claim.tense();
        boolean told = tense == Tense.FUTURE && claim.flags().contains(Flag.FUTURE);
        if (tense != null && tense != Tense.NONE && !told) {
            page.text(" ").element("span", tense.text(), "class", "flag");
        }
        for (Flag flag : claim.flags()) {
            page.text(" ").element("span", flag.text(), "class", "flag");
        }
    }

    private void features() {
        page.open("details").element("summary", "what decided this").open("dl").line();
        if (claim.predicate() != null) {
            feature("predicate", claim.predicate().text(), claim.predicate().lemma());
        }
        claim.arguments()
                .forEach(a -> feature(a.role() == null ? "argument" : a.role().text(), a.text(), ""));
        claim.cues().forEach(c -> feature("cue", c.text(), ClosedSets.text(c.kind())));
        chain();
        page.element("dt", "claimant")
                .element(
                        "dd",
                        claim.claimantKind() == null
                                ? "unknown kind"
                                : claim.claimantKind().text());
        page.element("dt", "reader’s scale").element("dd", Numbers.signed(claim.factualityScore()) + " of −3 to +3");
        page.element("dt", "worth checking").element("dd", Numbers.percent(claim.checkWorthiness()));
        page.element("dt", "confidence").element("dd", Numbers.percent(claim.confidence()));
        page.line().close("dl").close("details").line();
    }

    private void feature(String term, String words, String note) {
        page.element("dt", term).open("dd", "dir", "auto").text(AnnotatedText.shortened(words, LONGEST));
        if (!note.isEmpty()) {
            page.text(" ").element("span", note, "class", "note-word");
        }
        page.close("dd").line();
    }

    private void chain() {
        List<Quotation> sources = claim.sources().stream()
                .map(document::quotation)
                .filter(Objects::nonNull)
                .toList();
        if (sources.isEmpty()) {
            return;
        }
        page.element("dt", "told by").open("dd").text("the article");
        for (Quotation source : sources) {
            String speaker = AnnotatedText.speaker(source);
            page.text(" → ").open("a", "href", "#q" + AnnotatedText.number(source.id()));
            page.name(speaker.isEmpty() ? "nobody named" : speaker).close("a");
        }
        page.close("dd").line();
    }
}
