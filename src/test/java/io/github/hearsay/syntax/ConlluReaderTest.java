package io.github.hearsay.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConlluReaderTest {

    @Test
    void thatTextParagraphsAndOffsetsAreRestored(@TempDir Path folder) throws Exception {
        TreebankDocument document = Treebank.read(folder).get(0);
        String text = "Oda Lund denied the claims. Voss's boats didn't sink.\n\nThe quay leaks!";
        assertThat(document.id()).isEqualTo("quay");
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.paragraphs()).containsExactly(new Span(0, 53), new Span(55, text.length()));
        assertThat(document.sentences()).hasSize(3);
        assertThat(document.sentences().get(1))
                .extracting(word -> text.substring(word.begin(), word.end()))
                .containsExactly("Voss", "'s", "boats", "did", "n't", "sink", ".");
        assertThat(document.sentences().get(1))
                .extracting(TreebankWord::joined)
                .containsExactly(false, true, false, false, true, false, false);
    }

    @Test
    void thatHeadsCountFromZeroAndTheRootHasNone(@TempDir Path folder) throws Exception {
        List<TreebankWord> sentence = Treebank.read(folder).get(0).sentences().get(2);
        assertThat(sentence).extracting(TreebankWord::head).containsExactly(1, 2, -1, 2);
    }

    @Test
    void thatABrokenLineIsNamed(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("broken.conllu");
        Files.writeString(file, "1\tOda\tOda\tPROPN\n");
        assertThatThrownBy(() -> ConlluReader.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("broken.conllu:1")
                .hasMessageContaining("columns");
        Files.writeString(file, "\n2\tOda\tOda\tPROPN\tNNP\t_\t0\troot\t_\t_\n");
        assertThatThrownBy(() -> ConlluReader.read(file)).hasMessageContaining("broken.conllu:2");
        Files.writeString(file, "1\tOda\tOda\tPROPN\tNNP\t_\tno\troot\t_\t_\n");
        assertThatThrownBy(() -> ConlluReader.read(file)).hasMessageContaining("broken.conllu:1");
    }
}
