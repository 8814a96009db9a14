package io.github.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.conventions.BadInput;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.Mention;
import io.github.hearsay.type.Quotation;
import java.text.Normalizer;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Accents may be characters of their own: the same names, quotations and claims, with offsets into the text as it is. */
class AccentsTest extends WholePipeline {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mayor José Núñez said that the mole was safe. “It holds,” he told Radio Mirén.",
                "Zoë Brontë denied that the café of Göran Åkerlund in Sjöhamn was closed.",
                "“C’est à nous,” Élodie Français of Société Générale de Mirén said on Monday. She believes it."
            })
    @BadInput(12)
    void thatDecomposedAccentsChangeNothing(String text) throws Exception {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(text);
        JCas composed = annotator.annotate(text, "en");
        JCas other = annotator.annotate(decomposed, "en");
        Invariants.hold(other);
        for (Class<? extends Annotation> type : List.of(Mention.class, Quotation.class, Claim.class)) {
            assertThat(texts(other, type)).isNotEmpty().isEqualTo(texts(composed, type));
        }
    }

    private static List<String> texts(JCas jcas, Class<? extends Annotation> type) {
        return jcas.select(type)
                .map(annotation -> Normalizer.normalize(annotation.getCoveredText(), Normalizer.Form.NFC))
                .toList();
    }
}
