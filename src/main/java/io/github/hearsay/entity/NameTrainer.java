package io.github.hearsay.entity;

import io.github.hearsay.language.Language;
import io.github.hearsay.learning.CrfTrainer;
import io.github.hearsay.learning.CrfTrainer.Example;
import io.github.hearsay.learning.Features;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.learning.SequenceModel;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Trains the name model on corpora whose label sets may differ. */
public final class NameTrainer {

    private static final int BITS = 19;
    private static final int FIRST_EPOCHS = 2;
    private static final int TEACHER_EPOCHS = 4;
    private static final float RATE = 0.04f;
    private static final float DECAY = 1e-3f;
    /** Cut off weights help where there are many features. */
    private static final float REACH = 0.4f;

    private final NameKnowledge knowledge;
    private final float reach;
    private final List<Document> documents = new ArrayList<>();

    /**
     * A document.
     *
     * @param open the tags that its annotation may have missed, one bit each
     */
    private record Document(Words words, List<Name> names, Set<String> inventory, long open) {}

    /** @param models determines the word classes to use */
    public NameTrainer(Language language, ModelSource models) {
        knowledge = NameKnowledge.load(language, models);
        reach = models.isOpen() ? 1 : REACH;
    }

    /**
     * Adds a document.
     *
     * @param names in text order, without overlaps; their labels may be those of CoNLL, OntoNotes or our own
     * @param inventory all the labels that the corpus uses: what it does not annotate, it says nothing about
     */
    public void add(Words words, List<Name> names, Set<String> inventory) {
        documents.add(new Document(words, names, inventory, NameTags.open(inventory)));
    }

    /** Adds a document whose names another recognizer found: where our own model disagrees, either may be right. */
    public void addSilver(Words words, List<Name> names, Set<String> inventory) {
        documents.add(new Document(words, names, inventory, NameTags.ANY));
    }

    /**
     * Trains on what was added. The documents with the fewest open labels train two first models, one on each half of them.
     * What these find in the documents that they did not see is what a first pass finds, for the second pass to learn
     * from; and it tells where a label that a corpus leaves open is permitted. Silver documents take part in the first
     * half of the epochs only, with what a teacher finds in them that was trained on all others.
     */
    public NameModel train(int epochs, long seed, Consumer<String> log) {
        OutsideWordsTrainer counter = new OutsideWordsTrainer();
        documents.forEach(d -> counter.add(d.words, d.names));
        OutsideWords outside = counter.learn();
        int fewest =
                documents.stream().mapToInt(d -> Long.bitCount(d.open)).min().orElse(0);
        List<Document> complete =
                documents.stream().filter(d -> Long.bitCount(d.open) == fewest).toList();
        List<NameModel> first = new ArrayList<>();
        for (int half = 0; half < 2; half++) {
            List<Example> examples = new ArrayList<>();
            for (int k = half; k < complete.size(); k += 2) {
                int[] none = NameTags.none(complete.get(k).words);
                addExamples(complete.get(k), outside, none, none, examples);
            }
            SequenceModel model = trainer().train(examples, FIRST_EPOCHS, seed, wrong -> report(wrong, log));
            first.add(new NameModel(model, outside, knowledge));
        }
        List<Example> gold = new ArrayList<>();
        int k = 0;
        for (Document d : documents) {
            if (d.open != NameTags.ANY) {
                NameModel other = first.get(Long.bitCount(d.open) == fewest ? 1 - k++ % 2 : 0);
                int[] guesses = other.tags(d.words, new WordTraits(d.words, knowledge), false);
                addExamples(d, outside, guesses, guesses, gold);
            }
        }
        CrfTrainer trainer = trainer();
        int rest = epochs;
        if (documents.stream().anyMatch(d -> d.open == NameTags.ANY)) {
            List<Example> all = silver(gold, outside, seed, log);
            all.addAll(gold);
            trainer.train(all, epochs / 2, seed, wrong -> report(wrong, log));
            rest -= epochs / 2;
        }
        return new NameModel(trainer.train(gold, rest, seed + 1, wrong -> report(wrong, log)), outside, knowledge);
    }

    /** Examples of the silver documents, where a teacher that the others train tells what else may be right. */
    private List<Example> silver(List<Example> gold, OutsideWords outside, long seed, Consumer<String> log) {
        SequenceModel learned = trainer().train(gold, TEACHER_EPOCHS, seed + 2, wrong -> report(wrong, log));
        NameModel teacher = new NameModel(learned, outside, knowledge);
        List<Example> examples = new ArrayList<>();
        for (Document d : documents) {
            if (d.open == NameTags.ANY) {
                WordTraits traits = new WordTraits(d.words, knowledge);
                int[] firstPass = teacher.tags(d.words, traits, false);
                addExamples(d, outside, firstPass, teacher.tags(d.words, traits, true), examples);
            }
        }
        return examples;
    }

    private CrfTrainer trainer() {
        return new CrfTrainer(NameTags.ALL, BITS, RATE, DECAY, reach);
    }

    private static void report(double wrong, Consumer<String> log) {
        log.accept(
                String.format(Locale.ROOT, "%.2f %% of the words that may be in names have a wrong tag", 100 * wrong));
    }

    private void addExamples(
            Document document, OutsideWords outside, int[] firstPass, int[] guesses, List<Example> examples) {
        Words words = document.words;
        long[] permitted = NameTags.permitted(words, document.names, document.inventory, guesses, document.open);
        WordTraits traits = new WordTraits(words, knowledge);
        NameFeatures extractor = new NameFeatures(words, traits);
        NameVotes votes = new NameVotes(traits, firstPass, NameTags.ALL.size());
        NameRuns runs = new NameRuns(words, outside.candidates(words, traits.lower));
        Features always = new Features();
        Features sometimes = new Features();
        for (int r = 0; r < runs.size(); r++) {
            extractor.fill(always, runs.first(r), runs.end(r));
            votes.fill(sometimes, runs.first(r), runs.end(r));
            examples.add(new Example(always, sometimes, Arrays.copyOfRange(permitted, runs.first(r), runs.end(r))));
        }
    }
}
