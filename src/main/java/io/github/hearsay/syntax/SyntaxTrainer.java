package io.github.hearsay.syntax;

import io.github.hearsay.language.Language;
import io.github.hearsay.learning.AveragedWeights;
import io.github.hearsay.learning.IntTable;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.learning.WordClusters;
import io.github.hearsay.learning.WordKnowledge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Trains segmenter, tagger, lemmatizer and parser on treebanks. The same documents, classes of words and seed
 * give the same bytes.
 */
public final class SyntaxTrainer {

    private static final int TAGGER_EPOCHS = 6;
    private static final int SEGMENTER_EPOCHS = 6;
    private static final int PARSER_BEAM = 8;
    private static final int PARSER_EPOCHS = 10;

    /** Of another parser's sentences, shorter ones are rarely sentences, longer ones rarely parsed well. */
    private static final int SHORTEST = 4;

    private static final int LONGEST = 70;

    /** So often a tree of the treebanks is seen for one of another parser's. */
    private static final int GOLD_COPIES = 3;

    private static final int LABELER_EPOCHS = 12;
    private static final int PARSER_BITS = 20;

    private static final int FOLDS = 5;

    private final Language language;
    private final List<TreebankDocument> documents;
    private final List<Sample> samples;
    private final IntTable clusters;
    private final WordKnowledge wide;
    private final Consumer<String> progress;

    /**
     * A trainer.
     *
     * @param models determines the word classes to use
     * @param progress receives what is done
     */
    public SyntaxTrainer(
            Language language, ModelSource models, List<TreebankDocument> documents, Consumer<String> progress) {
        this.language = language;
        this.documents = List.copyOf(documents);
        clusters = clusters(models);
        wide = WordKnowledge.of(language.code());
        this.progress = progress;
        samples = Sample.of(documents);
    }

    /** The classes of a word as one number, the fine one in the lower bits. */
    private static IntTable clusters(ModelSource models) {
        Map<Integer, Integer> clusters = new HashMap<>();
        WordClusters.load(models, "coarse").mergeInto(clusters, (before, coarse) -> coarse << Vocabulary.FINE_BITS);
        WordClusters.load(models, "fine").mergeInto(clusters, (before, fine) -> before | fine);
        return new IntTable(clusters);
    }

    /**
     * Trains all; the seed decides the order of examples.
     *
     * @param silver from whose trees, which a better parser built, the parser learns too; may be none
     */
    public SyntaxModels train(List<TreebankDocument> silver, long seed) {
        Tagger tagger = new TaggerTrainer(samples, clusters, wide).train(TAGGER_EPOCHS, seed);
        progress.accept("tagger: " + tagger.tags().size() + " pairs of tags");
        Lemmatizer lemmatizer = lemmatizer(tagger);
        Segmenter segmenter = new SegmenterTrainer(documents, new TokenLexicon(language), tagger.vocabulary())
                .train(SEGMENTER_EPOCHS, seed);
        progress.accept("segmenter and lemmatizer");
        List<ParserExample> examples = examples(tagger, seed);
        progress.accept("tags found by taggers that did not see the sentence");
        return new SyntaxModels(
                segmenter,
                tagger,
                new TaggingModel(tagger, lemmatizer).lemmas(language),
                parser(tagger, examples, silver(tagger, silver), seed),
                null);
    }

    /** Sentences of another parser, with tags as our tagger finds them. */
    private List<ParserExample> silver(Tagger tagger, List<TreebankDocument> documents) {
        WordTable table = new WordTable(tagger.vocabulary());
        return Sample.of(documents).stream()
                .filter(sample ->
                        sample.words().size() >= SHORTEST && sample.words().size() <= LONGEST)
                .map(sample -> example(sample, tagger, table, tagger.tags()))
                .toList();
    }

    private Parser parser(Tagger tagger, List<ParserExample> examples, List<ParserExample> silver, long seed) {
        WordTable table = new WordTable(tagger.vocabulary());
        List<ParserExample> all = new ArrayList<>(silver);
        for (int copy = 0; copy < (silver.isEmpty() ? 1 : GOLD_COPIES); copy++) {
            all.addAll(examples);
        }
        AveragedWeights actions =
                new ParserTrainer(PARSER_BEAM, PARSER_BITS).train(all, table, PARSER_EPOCHS, seed, this::tell);
        return new Parser(tagger.tags(), tagger.vocabulary(), actions.packQuads(), labeler(table, examples, seed));
    }

    private void tell(int wrong) {
        progress.accept("trees with a mistake: " + wrong);
    }

    private static Labeler labeler(WordTable table, List<ParserExample> examples, long seed) {
        LabelerTrainer trainer = new LabelerTrainer(examples);
        AveragedWeights weights = trainer.train(examples, table, LABELER_EPOCHS, seed);
        return new Labeler(trainer.labels(), weights.pack());
    }

    private Lemmatizer lemmatizer(Tagger tagger) {
        LemmatizerTrainer trainer = new LemmatizerTrainer();
        for (Sample sample : samples) {
            for (int i = 0; i < sample.words().size(); i++) {
                TreebankWord word = sample.words().get(i);
                int tag = tagger.tags().indexOf(word.upos(), word.xpos());
                trainer.add(sample.form(i), word.lemma(), tag, word.upos().equals("PROPN"), i == 0);
            }
        }
        return trainer.train(tagger.vocabulary());
    }

    /** The parser learns from tags with mistakes as it will meet them: each part is tagged by a tagger of the other parts. */
    private List<ParserExample> examples(Tagger tagger, long seed) {
        ParserExample[] examples = new ParserExample[samples.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Sample> others = new ArrayList<>();
            for (int i = 0; i < samples.size(); i++) {
                if (i % FOLDS != fold) {
                    others.add(samples.get(i));
                }
            }
            Tagger other =
                    others.isEmpty() ? tagger : new TaggerTrainer(others, clusters, wide).train(TAGGER_EPOCHS, seed);
            WordTable table = new WordTable(other.vocabulary());
            for (int i = fold; i < examples.length; i += FOLDS) {
                examples[i] = example(samples.get(i), other, table, tagger.tags());
            }
        }
        return Arrays.asList(examples);
    }

    private static ParserExample example(Sample sample, Tagger tagger, WordTable table, TagSet tags) {
        sample.fill(table);
        int[] found = new int[table.size()];
        tagger.tag(table, found, 0);
        for (int i = 0; i < found.length; i++) {
            found[i] = Math.max(
                    0,
                    tags.indexOf(
                            tagger.tags().universal().get(found[i]),
                            tagger.tags().treebank().get(found[i])));
        }
        int[] heads = sample.heads();
        Projection.lift(heads);
        return new ParserExample(sample, found, heads);
    }
}
