package io.github.hearsay.io.inception;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.Quotation;
import io.github.hearsay.type.QuotationLink;
import io.github.hearsay.type.QuotationPart;
import io.github.hearsay.type.QuotationPartLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.jspecify.annotations.Nullable;

/**
 * A document that comes back from INCEpTION, which names every document after the person who corrected it, and shows links
 * under names where our types have numbers.
 */
public final class ReturnedDocument {

    private ReturnedDocument() {}

    /** Gives a document its own name again, its parts their order and numbers, its quotations the span of their parts; others are left alone. */
    public static void restore(JCas jcas) {
        DocumentMetaData metadata =
                jcas.select(DocumentMetaData.class).findFirst().orElse(null);
        if (metadata == null || !isReturned(metadata)) {
            return;
        }
        metadata.setDocumentId(metadata.getDocumentTitle().replaceFirst("\\.json$", ""));
        List.copyOf(jcas.select(Quotation.class).asList()).forEach(quotation -> number(jcas, quotation));
        jcas.select(Claim.class).forEach(claim -> number(claim.getSources()));
    }

    /** INCEpTION writes the short name of the project before the title for the address, and the user for the id. */
    private static boolean isReturned(DocumentMetaData metadata) {
        String title = metadata.getDocumentTitle();
        String project = metadata.getCollectionId();
        return title != null
                && project != null
                && project.equals(metadata.getDocumentBaseUri())
                && Objects.equals(metadata.getDocumentUri(), project + "/" + title);
    }

    private static void number(JCas jcas, Quotation quotation) {
        List<QuotationPartLink> links = new ArrayList<>();
        if (quotation.getParts() != null) {
            quotation.getParts().forEach(links::add);
        }
        links.removeIf(link -> link == null || link.getTarget() == null);
        if (links.isEmpty()) {
            return;
        }
        links.sort(Comparator.comparing(link -> link.getTarget().getBegin()));
        FSArray<QuotationPartLink> parts = new FSArray<>(jcas, links.size());
        for (int i = 0; i < links.size(); i++) {
            links.get(i).setRole(String.valueOf(i));
            links.get(i).getTarget().setIndex(i);
            parts.set(i, links.get(i));
        }
        QuotationPart last = links.get(links.size() - 1).getTarget();
        quotation.removeFromIndexes();
        quotation.setParts(parts);
        quotation.setBegin(links.get(0).getTarget().getBegin());
        quotation.setEnd(last.getEnd());
        quotation.addToIndexes();
    }

    private static void number(@Nullable FSArray<QuotationLink> sources) {
        for (int i = 0; sources != null && i < sources.size(); i++) {
            QuotationLink source = sources.get(i);
            if (source != null) {
                source.setRole(String.valueOf(i));
            }
        }
    }
}
