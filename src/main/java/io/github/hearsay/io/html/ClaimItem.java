package io.github.hearsay.io.html;

import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.cas.ClosedSets.Factuality;
import io.github.hearsay.cas.ClosedSets.Flag;
import io.github.hearsay.cas.ClosedSets.Tense;
import io.github.hearsay.cas.DocumentView.Claim;
import io.github.hearsay.cas.DocumentView.Quotation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One statement: its words, how certain, by whom, and behind a fold everything that decided this. */
record ClaimItem(AnnotatedText document, Statement statement, Markup page) {

    /** A claimant whom the text does not name. */
    static final String NOT_NAMED = "someone not named";

    private static final int LONGEST = 500;

    void write() {
        Claim first = statement.first();
        page.open(
                        "li",
                        "id",
                        id(first),
                        "class",
                        "claim " + ClaimsSection.shown(statement.certainty().code()))
                .line();
        String numbers = statement.claims().stream()
                .map(c -> String.valueOf(AnnotatedText.number(c.id())))
                .collect(Collectors.joining(", "));
        page.element("span", numbers, "class", "times");
        statement.claims().stream()
                .skip(1)
                .forEach(twin -> page.open("span", "id", id(twin)).close("span"));
        statement.proposition(document.text(), LONGEST).write(page, "p");
        page.line().open("p", "class", "verdict");
        Place.link(document, first.span(), Frames.statement(statement.number()), page);
        badge(first.factuality());
        page.text(" according to ");
        String claimant = claimant(first);
        if (claimant.isEmpty()) {
            page.text("the article itself");
        } else {
            page.name(claimant);
            author(first);
        }
        flags();
        page.close("p").line();
        page.open("details").element("summary", "what decided this").line();
        statement.claims().forEach(this::features);
        page.close("details").line().close("li").line();
    }

    private static String id(Claim claim) {
        return "c" + AnnotatedText.number(claim.id());
    }

    /** Empty where it is the author; in plain words where the text does not name it. */
    static String claimant(Claim claim) {
        return switch (claim.claimant()) {
            case "AUTHOR" -> "";
            case "UNKNOWN" -> NOT_NAMED;
            default -> claim.claimant();
        };
    }

    private void badge(@Nullable Factuality factuality) {
        if (factuality != null) {
            page.text(" ");
            Certainty.of(factuality).badge(page);
        }
    }

    /** What the author commits to; mostly to nothing, which is said quietly. */
    private void author(Claim claim) {
        Certainty certainty = Certainty.of(claim.authorFactuality());
        page.text(" ").open("span", "class", "author");
        if (certainty.isOpen()) {
            page.text("· the article leaves it open (" + certainty.code() + ")").close("span");
        } else {
            page.text("· the article itself:").close("span");
            badge(claim.authorFactuality());
        }
    }

    private void flags() {
        Set<String> flags = new LinkedHashSet<>();
        for (Claim claim : statement.claims()) {
            Tense tense = claim.tense();
            if (tense != null && tense != Tense.NONE) {
                flags.add(tense.text());
            }
            claim.flags().stream().map(Flag::text).forEach(flags::add);
        }
        flags.forEach(flag -> page.text(" ").element("span", flag, "class", "flag"));
    }

    private void features(Claim claim) {
        page.open("dl").line();
        if (claim.predicate() != null) {
            feature("predicate", claim.predicate().text(), claim.predicate().lemma());
        }
        claim.arguments()
                .forEach(a -> feature(a.role() == null ? "argument" : a.role().text(), a.text(), ""));
        claim.cues().forEach(c -> feature("cue", c.text(), ClosedSets.text(c.kind())));
        chain(claim);
        page.element("dt", "claimant")
                .element(
                        "dd",
                        claim.claimantKind() == null
                                ? "unknown kind"
                                : claim.claimantKind().text());
        page.element("dt", "reader’s rating").element("dd", rating(claim));
        page.element("dt", "worth checking").element("dd", Numbers.percent(claim.checkWorthiness()));
        page.element("dt", "confidence").element("dd", Numbers.percent(claim.confidence()));
        page.line().close("dl").line();
    }

    private static String rating(Claim claim) {
        String rating = Numbers.signed(claim.factualityScore()) + " of −3 to +3";
        boolean open = Certainty.of(claim.factuality()).isOpen() && Float.isFinite(claim.factualityScore());
        return open ? rating + ": what the words suggest, although the speaker leaves it open" : rating;
    }

    private void feature(String term, String words, String note) {
        page.element("dt", term).open("dd", "dir", "auto").text(AnnotatedText.shortened(words, LONGEST));
        if (!note.isEmpty()) {
            page.text(" ").element("span", note, "class", "note-word");
        }
        page.close("dd").line();
    }

    private void chain(Claim claim) {
        List<Quotation> sources = claim.sources().stream()
                .map(document::quotation)
                .filter(Objects::nonNull)
                .toList();
        if (sources.isEmpty()) {
            return;
        }
        page.element("dt", "reported by").open("dd").text("the article");
        for (Quotation source : sources) {
            String speaker = AnnotatedText.speaker(source);
            page.text(" → ").open("a", "href", "#q" + AnnotatedText.number(source.id()));
            page.name(speaker.isEmpty() ? "nobody named" : speaker).close("a");
        }
        page.close("dd").line();
    }
}
