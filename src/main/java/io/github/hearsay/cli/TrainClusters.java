package io.github.hearsay.cli;

import io.github.hearsay.evaluation.EntityCorpus;
import io.github.hearsay.evaluation.Percent;
import io.github.hearsay.learning.WordClusterTrainer;
import io.github.hearsay.learning.WordClusters;
import io.github.hearsay.text.Words;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns classes of words from their neighbours. */
@Command(
        name = "clusters",
        description =
                "Learns word classes from JSON lines with \"text\", \"entities\", \"tokens\" and \"sentences\"; the last two are "
                        + "lists of [begin, end].")
final class TrainClusters extends TrainTask {

    private static final int LEAST_COUNT = 3;

    @Option(
            names = "--classes",
            defaultValue = "64",
            paramLabel = "N",
            description = "Number of word classes (default: ${DEFAULT-VALUE}).")
    private int classes;

    @Mixin
    private Epochs passes;

    @Override
    void train() throws IOException {
        WordClusterTrainer trainer = new WordClusterTrainer(classes, LEAST_COUNT);
        for (Path file : files()) {
            for (EntityCorpus.Document document : EntityCorpus.read(file).documents()) {
                add(document.words(), trainer);
            }
        }
        WordClusters clusters =
                trainer.train(passes.epochs, share -> print("words that moved: " + Percent.ofShare(share)));
        print(clusters.words() + " words");
        write(clusters::write);
    }

    private static void add(Words words, WordClusterTrainer trainer) {
        for (int s = 0; s < words.sentences(); s++) {
            for (int i = words.firstOf(s); i < words.endOf(s); i++) {
                trainer.add(WordClusters.hash(words.text(), words.begin(i), words.end(i)));
            }
            trainer.endSentence();
        }
    }
}
