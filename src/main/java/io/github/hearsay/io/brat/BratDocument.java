package io.github.hearsay.io.brat;

import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.cas.ClosedSets.ClaimantKind;
import io.github.hearsay.cas.ClosedSets.Polarity;
import io.github.hearsay.cas.ClosedSets.Stance;
import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.cas.DocumentView.Claim;
import io.github.hearsay.cas.DocumentView.Cue;
import io.github.hearsay.cas.DocumentView.FactualityCue;
import io.github.hearsay.cas.DocumentView.Located;
import io.github.hearsay.cas.DocumentView.Quotation;
import io.github.hearsay.cas.DocumentView.Source;
import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.text.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What brat shows of a document: names, who says what by which words, claims and what decides their certainty. */
final class BratDocument {

    private final DocumentView document;
    private final BratAnnotations out;
    private final Map<String, Quotation> quotations;
    /** Ids in the file; what several quotations or claims share is marked once. */
    private final Map<Located, String> ids = new HashMap<>();

    private final Map<Span, Set<String>> namesOfMentions = new HashMap<>();

    BratDocument(DocumentView document, BratText text) {
        this.document = document;
        this.out = new BratAnnotations(text);
        this.quotations = document.quotationsById();
    }

    String write() {
        names();
        once(document.quotations().stream().map(Quotation::source)).forEach(this::source);
        once(document.quotations().stream().map(Quotation::cue)).forEach(this::cue);
        document.quotations().forEach(this::quotation);
        document.quotations().forEach(this::relations);
        once(document.claims().stream().flatMap(claim -> claim.cues().stream())).forEach(this::decider);
        document.claims().forEach(this::claim);
        return out.toString();
    }

    private static <T extends Located> Stream<T> once(Stream<@Nullable T> all) {
        return all.filter(Objects::nonNull).distinct().sorted(Comparator.comparing(Located::span));
    }

    private @Nullable String span(String type, Located marked, List<Span> spans) {
        String id = out.span(type, spans);
        if (id != null) {
            ids.put(marked, id);
        }
        return id;
    }

    private @Nullable String span(Located marked) {
        return span(marked.getClass().getSimpleName(), marked, List.of(marked.span()));
    }

    /** Mentions, and those names that are not marked as a mention already, which tells more. */
    private void names() {
        Set<Span> named = new HashSet<>();
        for (EntityMention mention : document.mentions()) {
            namesOfMentions
                    .computeIfAbsent(mention.span(), s -> new HashSet<>())
                    .add(mention.name());
            String id = out.span(mention.isName() ? type(mention.label()) : "Mention", List.of(mention.span()));
            if (mention.isName()) {
                named.add(mention.span());
            } else {
                out.attribute("Reference", id, mention.kind());
            }
            note(id, "", tells(mention.name(), mention.span().of(document.text())));
            note(id, "identifier: ", mention.isName() ? mention.identifier() : "");
        }
        document.entities().stream()
                .filter(entity -> !named.contains(entity.span()))
                .forEach(entity -> out.span(type(entity.label()), List.of(entity.span())));
    }

    private static String type(String label) {
        return ClosedSets.LABELS.contains(label) ? label : BratSettings.OTHER_NAME;
    }

    private void source(Source source) {
        String id = span(source);
        out.attribute("SourceKind", id, ClosedSets.text(source.kind()));
        // A mention of the same words has the note already.
        boolean told = namesOfMentions.getOrDefault(source.span(), Set.of()).contains(source.name());
        note(id, "", told ? "" : tells(source.name(), source.text()));
    }

    private void cue(Cue cue) {
        String id = span(cue);
        out.attribute("Act", id, ClosedSets.text(cue.act()));
        out.attribute("Stance", id, cue.stance() == Stance.NEUTRAL ? "" : ClosedSets.text(cue.stance()));
    }

    private void quotation(Quotation quotation) {
        String id = span(
                "Quotation",
                quotation,
                quotation.content().stream().map(Located::span).toList());
        out.attribute("Form", id, ClosedSets.text(quotation.kind()));
        out.attribute("ContentForm", id, ClosedSets.text(quotation.contentForm()));
        out.mark("NotSaid", id, quotation.polarity() == Polarity.NEGATIVE);
        out.mark("NeverClosed", id, !quotation.closed());
        if (idOf(quotation.source()) == null) {
            note(id, "speaker: ", quotation.speaker());
        }
    }

    private void relations(Quotation quotation) {
        String id = idOf(quotation);
        out.relation("saidBy", id, idOf(quotation.source()));
        out.relation("saidWith", id, idOf(quotation.cue()));
        out.relation("within", id, quotation.parent() == null ? null : idOf(quotations.get(quotation.parent())));
    }

    private void decider(FactualityCue cue) {
        out.attribute("Decides", span(cue), ClosedSets.text(cue.kind()));
    }

    private void claim(Claim claim) {
        String id = span(claim);
        out.attribute("Factuality", id, ClosedSets.text(claim.factuality()));
        boolean isAuthors = claim.claimantKind() == ClaimantKind.AUTHOR;
        out.attribute("AuthorFactuality", id, isAuthors ? "" : ClosedSets.text(claim.authorFactuality()));
        List<String> chain = claim.sources();
        Quotation last = chain.isEmpty() ? null : quotations.get(chain.get(chain.size() - 1));
        String claimant = last == null ? null : idOf(last.source());
        out.relation("claimedBy", id, claimant);
        if (claimant == null && !isAuthors) {
            note(id, "claimant: ", claim.claimant());
        }
        once(claim.cues().stream()).forEach(cue -> out.relation("decidedBy", id, idOf(cue)));
    }

    /** A resolved name that the words themselves do not tell; brat makes each note glow. */
    private static String tells(String name, String words) {
        return name.equalsIgnoreCase(words) ? "" : name;
    }

    private @Nullable String idOf(@Nullable Located marked) {
        return marked == null ? null : ids.get(marked);
    }

    private void note(@Nullable String id, String before, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            out.note(id, before + value);
        }
    }
}
