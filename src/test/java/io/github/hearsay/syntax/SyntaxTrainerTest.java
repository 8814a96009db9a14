package io.github.hearsay.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntaxTrainerTest {

    @Test
    void thatASmallTreebankIsLearnedByHeart(@TempDir Path folder) throws Exception {
        TreebankDocument document = Treebank.read(folder).get(0);
        SyntaxAnalyzer analyzer = new SyntaxAnalyzer(train(folder));
        List<List<TreebankWord>> words = analyzer.analyzeWords(document);
        assertThat(words.get(0)).extracting(TreebankWord::xpos).containsExactly("NNP", "NNP", "VBD", "DT", "NNS", ".");
        assertThat(words.get(0)).extracting(TreebankWord::lemma).startsWith("Oda", "Lund", "deny", "the", "claim");
        assertThat(analyzer.analyze(document.text(), document.paragraphs())).hasSize(3);
    }

    @Test
    void thatTheSameSeedGivesTheSameBytes(@TempDir Path folder) throws Exception {
        train(folder).write(folder.resolve("a"));
        train(folder).write(folder.resolve("b"));
        for (String name : List.of("segmenter.model", "tagger.model", "parser.model")) {
            assertThat(Files.readAllBytes(folder.resolve("a").resolve(name)))
                    .isEqualTo(Files.readAllBytes(folder.resolve("b").resolve(name)));
        }
    }

    private static SyntaxModels train(Path folder) throws Exception {
        TreebankDocument document = Treebank.read(folder).get(0);
        // Pairs of tags are only learned that occur three times.
        return new SyntaxTrainer(
                        Language.of("en"),
                        ModelSource.shipped("en", ModelSource.FAST),
                        Collections.nCopies(3, document),
                        line -> {})
                .train(List.of(document), 1);
    }
}
