package io.github.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import io.github.hearsay.pipeline.Annotator;
import java.nio.charset.StandardCharsets;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;

class ConllWriterTest {

    @Test
    void thatEachTokenHasItsNameOnce() throws Exception {
        try (Annotator annotator = new Annotator()) {
            JCas jcas = annotator.annotate("Mara Voss denied it.\n\nShe left\nHallin 🚢 early.", "en");
            jcas.select(NamedEntity.class).asList().forEach(NamedEntity::removeFromIndexes);
            name(jcas, "Mara Voss", "PERSON");
            name(jcas, "Voss", "ORG");
            name(jcas, "Hallin", "GPE");
            String conll =
                    new String(new ConllWriter().write(jcas, "../x").files().get(".conll"), StandardCharsets.UTF_8);
            assertThat(conll.lines().filter(line -> !line.isBlank()))
                    .allMatch(line -> line.split(" ").length == 4)
                    .anyMatch(line -> line.startsWith("Mara ") && line.endsWith(" I-PERSON"))
                    .anyMatch(line -> line.startsWith("Voss ") && line.endsWith(" I-PERSON"))
                    .anyMatch(line -> line.startsWith("Hallin ") && line.endsWith(" I-GPE"))
                    .anyMatch(line -> line.startsWith("🚢 ") && line.endsWith(" O"));
        }
    }

    private static void name(JCas jcas, String words, String label) {
        int begin = jcas.getDocumentText().indexOf(words);
        NamedEntity name = new NamedEntity(jcas, begin, begin + words.length());
        name.setValue(label);
        name.addToIndexes();
    }
}
