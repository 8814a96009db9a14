package io.github.hearsay.cli;

import io.github.hearsay.entity.NameTrainer;
import io.github.hearsay.evaluation.EntityCorpus;
import io.github.hearsay.evaluation.EntityEvaluation;
import io.github.hearsay.evaluation.EntityLabels;
import io.github.hearsay.evaluation.Score;
import io.github.hearsay.evaluation.TextCorpus;
import io.github.hearsay.learning.SequenceModel;
import io.github.hearsay.syntax.ConlluReader;
import io.github.hearsay.syntax.SyntaxModels;
import io.github.hearsay.syntax.SyntaxTrainer;
import io.github.hearsay.syntax.TreebankDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is trained, on what, and where it goes. */
record Training(
        List<Path> train, List<Path> dev, Path output, int epochs, long seed, String language, PrintWriter out) {

    /** Trains the name model. */
    void entities() throws IOException {
        NameTrainer trainer = new NameTrainer(language);
        for (Path file : train) {
            EntityCorpus corpus = EntityCorpus.read(file);
            corpus.documents().forEach(d -> trainer.add(d.words(), d.names(), corpus.inventory()));
            say(file.getFileName() + ": " + corpus.documents().size() + " documents, labels " + corpus.inventory());
        }
        SequenceModel model = trainer.train(epochs, seed, wrong -> say("sentences with a mistake: " + wrong));
        try (OutputStream file = Files.newOutputStream(output)) {
            model.write(file);
        }
        say("entities model: " + output + ", " + Files.size(output) + " bytes");
        for (Path file : dev) {
            say(file.getFileName() + ": " + score(trainer, model, EntityCorpus.read(file)));
        }
    }

    private static String score(NameTrainer trainer, SequenceModel model, EntityCorpus corpus) {
        EntityEvaluation evaluation = new EntityEvaluation(new EntityLabels(EntityLabels.USUAL));
        for (EntityCorpus.Document document : corpus.documents()) {
            evaluation.add(document.gold(), EntityCorpus.Document.spans(trainer.find(model, document.words())));
        }
        Score score = evaluation.scores().get(0);
        return score.metric() + " F1 " + Percent.ofShare(score.value()) + " on gold tokens";
    }

    /** Trains segmenter, tagger and parser. */
    void syntax(@Nullable Path clusters) throws IOException {
        List<TreebankDocument> documents = new ArrayList<>();
        for (Path file : train) {
            documents.addAll(ConlluReader.read(file));
        }
        say(documents.size() + " documents");
        SyntaxTrainer trainer = new SyntaxTrainer(
                language,
                documents,
                clusters == null ? SyntaxTrainer.noClusters() : SyntaxTrainer.readClusters(clusters),
                this::say);
        SyntaxModels models = trainer.train(seed);
        models.write(output);
        new SyntaxReport(models).print(out, dev);
    }

    /** Learns clusters of words from texts. */
    void clusters() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : train) {
            texts.addAll(TextCorpus.read(file));
        }
        say(texts.size() + " texts");
        SyntaxModels models = SyntaxModels.load(language, SyntaxModels.DEFAULT_VARIANT);
        SyntaxTrainer.writeClusters(SyntaxTrainer.clusters(texts, models), output);
        say("clusters: " + output + ", " + Files.size(output) + " bytes");
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }
}
