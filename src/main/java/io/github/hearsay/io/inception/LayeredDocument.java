package io.github.hearsay.io.inception;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.Quotation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.uima.UIMAException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.util.CasCopier;
import org.apache.uima.util.CasCreationUtils;
import org.jspecify.annotations.Nullable;

/**
 * What INCEpTION gets of a document: what has a layer, the tokens and the sentences. On any other annotation its checks look
 * for the layer of a supertype, and where that has none they look for ever.
 */
final class LayeredDocument {

    private static final Set<String> BESIDE_OURS = Set.of(
            Token.class.getName(),
            Sentence.class.getName(),
            NamedEntity.class.getName(),
            DocumentMetaData.class.getName(),
            CAS.TYPE_NAME_DOCUMENT_ANNOTATION);

    private static final Set<String> OURS =
            InceptionProject.ownTypes().stream().map(TypeDescription::getName).collect(Collectors.toUnmodifiableSet());

    private LayeredDocument() {}

    /** A copy; the document itself stays as it is. */
    static JCas of(JCas document) throws UIMAException {
        CAS copy = CasCreationUtils.createCas(document.getTypeSystem(), null, null, null);
        CasCopier.copyCas(document.getCas(), copy, true);
        JCas layered = copy.getJCas();
        List.copyOf(layered.select(TOP.class).asList()).stream()
                .filter(annotation -> !hasLayer(annotation))
                .forEach(TOP::removeFromIndexes);
        layered.select(Token.class).forEach(LayeredDocument::cutOff);
        layered.select(Quotation.class).forEach(quotation -> {
            name(quotation.getParts(), Roles.PART);
            name(quotation.getParent(), Roles.WITHIN);
        });
        layered.select(Claim.class).forEach(claim -> name(claim.getSources(), Roles.QUOTED_IN));
        return layered;
    }

    private static boolean hasLayer(TOP annotation) {
        String type = annotation.getType().getName();
        return BESIDE_OURS.contains(type) || OURS.contains(type) || annotation instanceof NamedEntity;
    }

    /** From tags, lemmas and trees, which would come along. */
    private static void cutOff(Token token) {
        token.getType().getFeatures().stream()
                .filter(feature -> !feature.getRange().isPrimitive())
                .filter(feature -> !feature.getShortName().equals(CAS.FEATURE_BASE_NAME_SOFA))
                .forEach(feature -> token.setFeatureValue(feature, null));
    }

    /** A role stands on the arc that a person sees, where a number says nothing. */
    private static void name(@Nullable FSArray<? extends TOP> links, String role) {
        if (links != null) {
            for (FeatureStructure link : links) {
                if (link != null) {
                    link.setStringValue(link.getType().getFeatureByBaseName("role"), role);
                }
            }
        }
    }
}
