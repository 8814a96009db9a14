package io.github.hearsay.io.brat;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.cas.Links;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.Cue;
import io.github.hearsay.type.FactualityCue;
import io.github.hearsay.type.Mention;
import io.github.hearsay.type.Quotation;
import io.github.hearsay.type.QuotationPart;
import io.github.hearsay.type.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;
import org.jspecify.annotations.Nullable;

/** What brat shows of a document: names, who says what by which words, claims and what decides their certainty. */
final class BratDocument {

    private final JCas jcas;
    private final BratAnnotations out;
    private final Map<TOP, String> ids = new HashMap<>();

    BratDocument(JCas jcas, BratText text) {
        this.jcas = jcas;
        this.out = new BratAnnotations(text);
    }

    String write() {
        jcas.select(Mention.class).forEach(this::mention);
        jcas.select(NamedEntity.class).filter(this::isNew).forEach(entity -> name(entity, entity.getValue()));
        jcas.select(Source.class).forEach(this::source);
        jcas.select(Cue.class).forEach(this::cue);
        jcas.select(Quotation.class).forEach(this::quotation);
        jcas.select(Quotation.class).forEach(this::relations);
        jcas.select(FactualityCue.class).forEach(this::decider);
        jcas.select(Claim.class).forEach(this::claim);
        return out.toString();
    }

    private @Nullable String span(String type, TOP annotation, List<? extends Annotation> parts) {
        String id = out.span(type, parts);
        if (id != null) {
            ids.put(annotation, id);
        }
        return id;
    }

    private @Nullable String span(Annotation annotation) {
        return span(annotation.getType().getShortName(), annotation, List.of(annotation));
    }

    private @Nullable String name(Annotation name, @Nullable String label) {
        String type = label == null || !ClosedSets.LABELS.contains(label) ? BratSettings.OTHER_NAME : label;
        return span(type, name, List.of(name));
    }

    /** Not marked as a mention already, which tells more. */
    private boolean isNew(NamedEntity entity) {
        return jcas.select(Mention.class)
                .at(entity)
                .filter(mention -> "name".equals(mention.getKind()))
                .findAny()
                .isEmpty();
    }

    private void mention(Mention mention) {
        boolean isName = "name".equals(mention.getKind());
        String id = isName ? name(mention, mention.getLabel()) : span(mention);
        out.attribute("Reference", id, mention.getKind(), BratSettings.REFERENCES);
        note(id, "", tells(mention.getName(), mention));
    }

    private void source(Source source) {
        String id = span(source);
        out.attribute("SourceKind", id, source.getKind(), ClosedSets.texts(ClosedSets.SourceKind.class));
        note(id, "", isToldByMention(source) ? "" : tells(source.getName(), source));
    }

    private void cue(Cue cue) {
        String id = span(cue);
        out.attribute("Act", id, cue.getAct(), ClosedSets.texts(ClosedSets.Act.class));
        out.attribute("Stance", id, "neutral".equals(cue.getStance()) ? "" : cue.getStance(), ClosedSets.texts(ClosedSets.Stance.class));
    }

    private void quotation(Quotation quotation) {
        List<QuotationPart> parts = Links.parts(quotation);
        String id = span("Quotation", quotation, parts.isEmpty() ? List.of(quotation) : parts);
        out.attribute("Form", id, quotation.getKind(), ClosedSets.texts(ClosedSets.QuotationKind.class));
        out.mark("NotSaid", id, "negative".equals(quotation.getPolarity()));
        out.mark("NeverClosed", id, !quotation.getClosed());
        if (idOf(Links.source(quotation)) == null) {
            note(id, "speaker: ", quotation.getSpeaker());
        }
    }

    private void relations(Quotation quotation) {
        String id = ids.get(quotation);
        out.relation("saidBy", id, idOf(Links.source(quotation)));
        out.relation("saidWith", id, idOf(Links.cue(quotation)));
        out.relation("within", id, idOf(Links.parent(quotation)));
    }

    private void decider(FactualityCue cue) {
        out.attribute("Decides", span(cue), cue.getKind(), ClosedSets.texts(ClosedSets.FactualityCueKind.class));
    }

    private void claim(Claim claim) {
        String id = span(claim);
        out.attribute("Factuality", id, claim.getFactuality(), ClosedSets.texts(ClosedSets.Factuality.class));
        boolean isAuthors = "author".equals(claim.getClaimantKind());
        out.attribute("AuthorFactuality", id, isAuthors ? "" : claim.getAuthorFactuality(), ClosedSets.texts(ClosedSets.Factuality.class));
        List<Quotation> chain = Links.sources(claim);
        String claimant = chain.isEmpty() ? null : idOf(Links.source(chain.get(chain.size() - 1)));
        out.relation("claimedBy", id, claimant);
        if (claimant == null && !isAuthors) {
            note(id, "claimant: ", claim.getClaimant());
        }
        for (FactualityCue cue : Set.copyOf(Links.cues(claim)).stream()
                .sorted((a, b) -> Integer.compare(a.getBegin(), b.getBegin()))
                .toList()) {
            out.relation("decidedBy", id, idOf(cue));
        }
    }

    /** A resolved name that the words themselves do not tell; brat makes each note glow. */
    private static String tells(@Nullable String name, Annotation annotation) {
        return name == null || name.equalsIgnoreCase(annotation.getCoveredText()) ? "" : name;
    }

    /** A mention of the same words has the note already. */
    private boolean isToldByMention(Source source) {
        return jcas.select(Mention.class)
                .at(source)
                .filter(mention -> Objects.equals(mention.getName(), source.getName()))
                .findAny()
                .isPresent();
    }

    private @Nullable String idOf(@Nullable TOP annotation) {
        return annotation == null ? null : ids.get(annotation);
    }

    private void note(@Nullable String id, String before, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            out.note(id, before + value);
        }
    }
}
