package io.github.hearsay.entity;

import io.github.hearsay.language.Language;
import io.github.hearsay.learning.AveragedWeights;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Learns from gold chains what pronouns and noun phrases refer to: an averaged perceptron that ranks the entities which a
 * text has spoken of, and nothing, while gold decides how the reading goes on.
 */
public final class LinkTrainer {

    private static final int BITS = 16;
    /** What a wrong entity must stay below the right one by. */
    private static final float MARGIN = 2;
    /** Naming something where nothing is right is worse. */
    private static final float MARGIN_OF_NONE = 3;
    /** He and she are mostly somebody with a name. */
    private static final float MARGIN_OF_PRONOUN = 0.5f;

    private final LinkKnowledge knowledge;
    private final MentionFinder finder;
    private final List<Example> examples = new ArrayList<>();

    /** A decision between answers, the first of which is none. */
    private static final class Example {

        /** Features by answer. */
        private final int[][] answers;
        /** Whether each is right. */
        private final boolean[] right;
        /** What entities must stay below none by where that is right. */
        private final float margin;

        Example(int[][] answers, boolean[] right, float margin) {
            this.answers = answers;
            this.right = right;
            this.margin = margin;
        }
    }

    /** @param models tells which word classes are looked at */
    public LinkTrainer(Language language, ModelSource models) {
        knowledge = LinkKnowledge.load(language, models);
        finder = new MentionFinder(language, knowledge, null);
    }

    /**
     * Adds a document.
     *
     * @param chains the mentions of each entity, each with its head or, where that is not known, in full
     * @param personsOnly whether chains of anything but persons may be missing
     */
    public void add(
            Words words, List<Span> paragraphs, List<Name> names, List<List<Span>> chains, boolean personsOnly) {
        GoldChains gold = new GoldChains(words, chains);
        MentionContext scene = new MentionContext(words, finder.vocabulary, paragraphs);
        LinkFeatures features = new LinkFeatures(scene, knowledge);
        finder.read(scene, names, (expression, candidates) -> {
            Example example = example(expression, candidates, features, gold);
            boolean person = expression.person() || expression.gender() != 0;
            if (!candidates.isEmpty() && expression.head() <= gold.last() && (person || !personsOnly)) {
                examples.add(example);
            }
            return answer(example, candidates);
        });
    }

    private static Example example(
            Expression expression, List<Candidate> candidates, LinkFeatures features, GoldChains gold) {
        int[][] answers = new int[candidates.size() + 1][];
        boolean[] right = new boolean[answers.length];
        features.none(expression, candidates);
        answers[0] = features.copy();
        right[0] = true;
        for (int k = 1; k < answers.length; k++) {
            features.pair(expression, candidates.get(k - 1));
            answers[k] = features.copy();
            right[k] = gold.areSame(expression, candidates.get(k - 1).entity());
            right[0] &= !right[k];
        }
        float margin = expression.gender() != 0 ? MARGIN_OF_PRONOUN : MARGIN_OF_NONE;
        return new Example(answers, right, margin);
    }

    private static @Nullable Entity answer(Example example, List<Candidate> candidates) {
        @Nullable Candidate best = null;
        for (int k = 1; k < example.right.length; k++) {
            Candidate candidate = candidates.get(k - 1);
            if (example.right[k] && (best == null || candidate.recency() < best.recency())) {
                best = candidate;
            }
        }
        return best == null ? null : best.entity();
    }

    /**
     * Learns from all documents added.
     *
     * @param mistakes told after each pass how many decisions were wrong
     */
    public Model train(int epochs, long seed, IntConsumer mistakes) {
        AveragedWeights weights = new AveragedWeights(1, BITS);
        Random random = new Random(seed);
        List<Example> shuffled = new ArrayList<>(examples);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(shuffled, random);
            int wrong = 0;
            for (Example example : shuffled) {
                wrong += learn(example, weights) ? 1 : 0;
                weights.step();
            }
            mistakes.accept(wrong);
        }
        return new Model(new LinkModel(weights.pack()));
    }

    private static boolean learn(Example example, AveragedWeights weights) {
        float[] score = new float[1];
        int predicted = -1;
        int right = -1;
        float top = Float.NEGATIVE_INFINITY;
        float topRight = Float.NEGATIVE_INFINITY;
        for (int k = 0; k < example.answers.length; k++) {
            int[] features = example.answers[k];
            weights.score(features, features.length, score);
            boolean isRight = example.right[k];
            if (isRight && score[0] > topRight) {
                topRight = score[0];
                right = k;
            }
            float margin = isRight || k == 0 ? 0 : example.right[0] ? example.margin : MARGIN;
            if (score[0] + margin > top) {
                top = score[0] + margin;
                predicted = k;
            }
        }
        if (example.right[predicted]) {
            return false;
        }
        int[] wanted = example.answers[right];
        int[] refused = example.answers[predicted];
        weights.update(wanted, wanted.length, 0, 1);
        weights.update(refused, refused.length, 0, -1);
        return true;
    }

    /** A trained model. */
    public static final class Model {

        final LinkModel links;

        Model(LinkModel links) {
            this.links = links;
        }

        /** Writes the model; the same model gives the same bytes. */
        public void write(OutputStream out) throws IOException {
            links.write(out);
        }
    }
}
