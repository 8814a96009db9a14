package io.github.hearsay.cli;

import io.github.hearsay.claim.FactualityModel;
import io.github.hearsay.entity.LinkTrainer;
import io.github.hearsay.entity.NameModel;
import io.github.hearsay.entity.NameTrainer;
import io.github.hearsay.evaluation.EntityCorpus;
import io.github.hearsay.evaluation.EntityEvaluation;
import io.github.hearsay.evaluation.EntityLabels;
import io.github.hearsay.evaluation.GoldReader;
import io.github.hearsay.evaluation.Score;
import io.github.hearsay.evaluation.TextCorpus;
import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.learning.WordClusterTrainer;
import io.github.hearsay.learning.WordClusters;
import io.github.hearsay.quotation.QuotationTrainer;
import io.github.hearsay.syntax.ConlluReader;
import io.github.hearsay.syntax.SyntaxModels;
import io.github.hearsay.syntax.SyntaxTrainer;
import io.github.hearsay.syntax.TreebankDocument;
import io.github.hearsay.text.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Retrains a model. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Retrains a model; the same files, epochs and seed give the same bytes.")
final class TrainCommand implements Callable<Integer> {

    enum Task {
        clusters,
        entities,
        links,
        quotations,
        factuality,
        syntax
    }

    private static final int LEAST_COUNT = 3;

    @Parameters(paramLabel = "TASK", description = "What to train: ${COMPLETION-CANDIDATES}.")
    private Task task;

    @Option(
            names = "--train",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "JSON lines with text, tokens, sentences and, for entities, these; CoNLL-U for syntax.")
    private List<Path> train;

    @Option(
            names = "--silver",
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "Entities: files like those of --train that another recognizer annotated.",
                "Syntax: JSON lines with text, whose trees a slower parser builds that is trained first."
            })
    private List<Path> silver = List.of();

    @Option(
            names = "--dev",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files like those of --train, to score the model on.")
    private List<Path> dev = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "MODEL",
            description = "The model file to write; for syntax and quotations a folder of three.")
    private Path output;

    @Option(
            names = "--web",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Factuality: those files of --train that are personal writing on the web, not news.")
    private List<Path> web = List.of();

    @Option(names = "--epochs", defaultValue = "8", description = "Passes over the data (${DEFAULT-VALUE}).")
    private int epochs;

    @Option(
            names = "--classes",
            defaultValue = "64",
            description = "Clusters: how many classes of words (${DEFAULT-VALUE}).")
    private int classes;

    @Option(names = "--seed", defaultValue = "1", description = "Seed of the order of examples (${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--language", defaultValue = "en", description = "Language of the lexicons (${DEFAULT-VALUE}).")
    private String language;

    @Option(
            names = "--variant",
            defaultValue = ModelSource.FAST,
            description = "Entities, quotations: whose word classes to use, fast or open (${DEFAULT-VALUE}).")
    private String variant;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        switch (task) {
            case entities -> trainEntities();
            case clusters -> trainClusters();
            case links -> trainLinks();
            case quotations -> trainQuotations();
            case factuality -> trainFactuality();
            case syntax -> trainSyntax();
        }
        return 0;
    }

    private void trainEntities() throws IOException {
        try (EntityTraining corpora = EntityTraining.open(language)) {
            NameTrainer trainer = new NameTrainer(Language.of(language), models());
            for (Path file : train) {
                EntityTraining.Corpus corpus = read(corpora, file);
                corpus.documents().forEach(d -> trainer.add(d.words(), d.names(), corpus.inventory()));
            }
            for (Path file : silver) {
                EntityTraining.Corpus corpus = read(corpora, file);
                corpus.documents().forEach(d -> trainer.addSilver(d.words(), d.names(), corpus.inventory()));
            }
            NameModel model = trainer.train(epochs, seed, this::print);
            write(model::write);
            for (Path file : dev) {
                print(file.getFileName() + ": " + score(model, corpora.read(file)));
            }
        }
    }

    private ModelSource models() {
        return ModelSource.shipped(language, variant);
    }

    private EntityTraining.Corpus read(EntityTraining corpora, Path file) throws IOException {
        EntityTraining.Corpus corpus = corpora.readWithCopies(file);
        print(file.getFileName() + ": " + corpus.documents().size() + " documents, labels " + corpus.inventory());
        return corpus;
    }

    private void trainQuotations() throws IOException {
        QuotationTrainer trainer = new QuotationTrainer(Language.of(language), models());
        try (QuotationTraining documents = new QuotationTraining(trainer, language)) {
            for (Path file : train) {
                GoldReader.quotations(file, documents::add);
            }
        }
        trainer.train(seed, this::print).write(output);
    }

    private void trainFactuality() throws IOException {
        if (!train.containsAll(web)) {
            throw new ParameterException(spec.commandLine(), "--web names a file that is not one of --train");
        }
        try (FactualityTraining training = FactualityTraining.open(language, seed)) {
            for (Path file : train) {
                print(file.getFileName() + ": " + training.add(file, web.contains(file)) + " events");
            }
            FactualityModel model = training.train(epochs, error -> print("mean error: " + error));
            write(model::write);
            for (Path file : dev) {
                print(file.getFileName() + ": " + training.score(file, model));
            }
        }
    }

    private void trainLinks() throws IOException {
        LinkTrainer trainer = new LinkTrainer(Language.of(language), models());
        try (LinkTraining documents = new LinkTraining(trainer, language)) {
            for (Path file : train) {
                GoldReader.entities(file, documents::add);
            }
        }
        write(trainer.train(epochs, seed, wrong -> print("decisions that were wrong: " + wrong))::write);
    }

    private void trainClusters() throws IOException {
        WordClusterTrainer trainer = new WordClusterTrainer(classes, LEAST_COUNT);
        for (Path file : train) {
            for (EntityCorpus.Document document : EntityCorpus.read(file).documents()) {
                add(document.words(), trainer);
            }
        }
        WordClusters clusters = trainer.train(epochs, share -> print("words that moved: " + Percent.ofShare(share)));
        print(clusters.words() + " words");
        write(clusters::write);
    }

    private void trainSyntax() throws IOException {
        List<TreebankDocument> documents = new ArrayList<>();
        for (Path file : train) {
            documents.addAll(ConlluReader.read(file));
        }
        print(documents.size() + " documents");
        List<String> texts = new ArrayList<>();
        for (Path file : silver) {
            texts.addAll(TextCorpus.read(file));
        }
        SyntaxModels models =
                new SyntaxTrainer(Language.of(language), models(), documents, this::print).train(texts, seed);
        models.write(output);
        new SyntaxReport(models).print(spec.commandLine().getOut(), dev);
    }

    private static void add(Words words, WordClusterTrainer trainer) {
        for (int s = 0; s < words.sentences(); s++) {
            for (int i = words.firstOf(s); i < words.endOf(s); i++) {
                trainer.add(WordClusters.hash(words.text(), words.begin(i), words.end(i)));
            }
            trainer.endSentence();
        }
    }

    private void write(Model model) throws IOException {
        try (OutputStream file = Files.newOutputStream(output)) {
            model.write(file);
        }
        print(task + " model: " + output + ", " + Files.size(output) + " bytes");
    }

    /** Something that can be written to a model file. */
    @FunctionalInterface
    private interface Model {
        void write(OutputStream out) throws IOException;
    }

    private void print(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }

    private static String score(NameModel model, EntityTraining.Corpus corpus) {
        EntityEvaluation evaluation = new EntityEvaluation(new EntityLabels(EntityLabels.USUAL));
        for (EntityTraining.Document document : corpus.documents()) {
            evaluation.add(document.gold(), EntityCorpus.Document.spans(model.propose(document.words())));
        }
        Score score = evaluation.scores().get(0);
        return score.metric() + " F1 " + Percent.ofShare(score.value());
    }
}
