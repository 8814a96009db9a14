package io.github.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.pipeline.Annotator;
import io.github.hearsay.syntax.ConlluReader;
import io.github.hearsay.syntax.TreebankDocument;
import io.github.hearsay.syntax.TreebankWord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConlluWriterTest {

    @Test
    void thatWordsTagsAndTreesAreReadBack(@TempDir Path folder) throws Exception {
        try (Annotator annotator = new Annotator()) {
            JCas jcas = annotator.annotate("Mara Voss doesn't pay 🚢 dues.\n\n“Nobody asked,” she said.", "en");
            Path file = folder.resolve("x.conllu");
            Files.write(file, new ConlluWriter().write(jcas, "../x").files().get(".conllu"));
            List<TreebankDocument> documents = ConlluReader.read(file);
            assertThat(documents).hasSize(1);
            List<List<TreebankWord>> sentences = documents.get(0).sentences();
            assertThat(sentences).hasSize(2);
            assertThat(documents.get(0).text()).isEqualTo("Mara Voss doesn't pay 🚢 dues. “Nobody asked,” she said.");
            assertThat(sentences.get(0)).extracting(TreebankWord::lemma).startsWith("Mara", "Voss", "do", "not", "pay");
            assertThat(sentences.get(1)).extracting(TreebankWord::upos).endsWith("PRON", "VERB", "PUNCT");
            assertThat(sentences.get(0).get(0).head()).isEqualTo(4);
            assertThat(sentences.get(0).get(0).relation()).isEqualTo("nsubj");
            assertThat(sentences.get(0).get(4).head()).isNegative();
        }
    }
}
