package io.github.hearsay.io.inception;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceChain;
import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS_NOUN;
import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.NSUBJ;
import io.github.hearsay.cas.HearsayTypes;
import io.github.hearsay.cas.Links;
import io.github.hearsay.io.html.ExampleDocuments;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.Emendation;
import io.github.hearsay.type.Quotation;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.metadata.TypeDescription;
import org.junit.jupiter.api.Test;

class LayeredDocumentTest {

    private static final Map<String, TypeDescription> TYPES = Arrays.stream(
                    HearsayTypes.description().getTypes())
            .collect(Collectors.toMap(TypeDescription::getName, type -> type, (a, b) -> a));

    /** With all that other layers of DKPro add to it. */
    private static JCas parsed() throws Exception {
        JCas jcas = ExampleDocuments.harbourLevy();
        new Sentence(jcas, 0, 50).addToIndexes();
        Token noun = new Token(jcas, 0, 4);
        POS_NOUN tag = new POS_NOUN(jcas, 0, 4);
        tag.setPosValue("NNP");
        tag.addToIndexes();
        noun.setPos(tag);
        Lemma lemma = new Lemma(jcas, 0, 4);
        lemma.addToIndexes();
        noun.setLemma(lemma);
        noun.addToIndexes();
        NSUBJ subject = new NSUBJ(jcas, 0, 4);
        subject.setGovernor(noun);
        subject.setDependent(noun);
        subject.addToIndexes();
        new CoreferenceChain(jcas).addToIndexes();
        int blank = jcas.getDocumentText().indexOf(' ');
        new Emendation(jcas, blank, blank + 1).addToIndexes();
        DocumentMetaData.create(jcas).setDocumentId("levy");
        return jcas;
    }

    private static Set<String> typesOf(JCas jcas) throws Exception {
        byte[] json = new InceptionWriter().write(jcas, "levy").files().get(".json");
        return new HashSet<>(InceptionProject.MAPPER
                .readTree(json)
                .path("%FEATURE_STRUCTURES")
                .findValuesAsText("%TYPE"));
    }

    /** The search for a layer as the server does it; it never goes up more than one step, and so never ends. */
    private static boolean hangs(String type, Set<String> layers) {
        TypeDescription description = TYPES.get(type);
        if (layers.contains(type) || description == null) {
            return false;
        }
        String supertype = description.getSupertypeName();
        return TYPES.containsKey(supertype) && !layers.contains(supertype);
    }

    @Test
    void thatNoTypeMakesTheServerSearchForEver() throws Exception {
        JsonNode project = InceptionProject.MAPPER.readTree(InceptionProject.json(List.of()));
        Set<String> layers = Set.copyOf(project.path("layers").findValuesAsText("name"));
        assertThat(hangs(NSUBJ.class.getName(), layers)).isTrue();
        Set<String> types = typesOf(parsed());
        // That of the document is no annotation to the server.
        types.remove(DocumentMetaData.class.getName());
        assertThat(types).noneMatch(type -> hangs(type, layers));
    }

    @Test
    void thatOnlyWhatHasALayerIsWrittenWithTokensAndSentences() throws Exception {
        assertThat(typesOf(parsed()))
                .contains(
                        Token.class.getName(),
                        Sentence.class.getName(),
                        NamedEntity.class.getName(),
                        DocumentMetaData.class.getName(),
                        Quotation.class.getName(),
                        Claim.class.getName())
                .allMatch(type -> type.startsWith("io.github.hearsay.type.")
                        || type.startsWith("uima.")
                        || type.contains(".segmentation.type.Token")
                        || type.contains(".segmentation.type.Sentence")
                        || type.contains(".ner.type.")
                        || type.contains(".metadata.type."));
    }

    /** INCEpTION's CAS Doctor calls all else an error. */
    @Test
    void thatAllBeginsAndEndsWithACharacter() throws Exception {
        JCas layered = LayeredDocument.of(parsed());
        assertThat(layered.select(Annotation.class).asList())
                .hasSizeGreaterThan(10)
                .filteredOn(annotation -> !(annotation instanceof DocumentMetaData))
                .extracting(Annotation::getCoveredText)
                .allMatch(text -> text.equals(text.strip()));
    }

    @Test
    void thatLinksAreNamedAndTheDocumentItselfStaysAsItIs() throws Exception {
        JCas document = parsed();
        JCas layered = LayeredDocument.of(document);
        assertThat(layered.getDocumentText()).isEqualTo(document.getDocumentText());
        assertThat(layered.getDocumentLanguage()).isEqualTo("en");
        assertThat(roles(layered)).contains("part", "quoted in").noneMatch(role -> role.matches("\\d+"));
        assertThat(roles(document)).contains("0");
        assertThat(document.select(NSUBJ.class).count()).isEqualTo(1);
        assertThat(document.select(Token.class).single().getPos()).isNotNull();
        assertThat(layered.select(Quotation.class).count())
                .isEqualTo(document.select(Quotation.class).count());
        assertThat(layered.select(Claim.class)
                        .map(claim -> Links.arguments(claim).size())
                        .toList())
                .isEqualTo(document.select(Claim.class)
                        .map(claim -> Links.arguments(claim).size())
                        .toList());
    }

    private static Set<String> roles(JCas jcas) {
        Set<String> roles = new HashSet<>();
        for (Quotation quotation : jcas.select(Quotation.class)) {
            quotation.getParts().forEach(link -> roles.add(link.getRole()));
        }
        for (Claim claim : jcas.select(Claim.class)) {
            claim.getSources().forEach(link -> roles.add(link.getRole()));
        }
        return roles;
    }

    @Test
    void thatAHostileDocumentIsWrittenToo() throws Exception {
        JCas document = ExampleDocuments.hostile();
        assertThat(LayeredDocument.of(document).getDocumentText()).isEqualTo(document.getDocumentText());
        assertThat(typesOf(document)).isNotEmpty();
        assertThat(document.select(TOP.class).count()).isPositive();
    }
}
