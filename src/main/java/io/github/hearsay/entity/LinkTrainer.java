package io.github.hearsay.entity;

import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.learning.Ranker;
import io.github.hearsay.learning.RankerTrainer;
import io.github.hearsay.learning.RankerTrainer.Choice;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Trains the model that links pronouns and noun phrases, on gold chains and on pronouns with candidate names: a log-linear
 * model ranks the entities mentioned so far, and none. A first model is trained on states given by gold chains; the second
 * one also on states given by the first, errors included.
 */
public final class LinkTrainer {

    private static final int BITS = 18;
    /** How often a text of one pronoun counts, against documents that are full of them. */
    private static final int COPIES = 3;

    /** The mean of this many orders of the examples is less a matter of chance than one. */
    private static final int ORDERS = 3;

    private static final float RATE = 0.03f;
    private static final float DECAY = 1e-4f;

    private final LinkKnowledge knowledge;
    private final MentionFinder finder;
    private final List<Chained> chained = new ArrayList<>();
    private final List<Puzzle> puzzles = new ArrayList<>();

    /** A document with gold chains. */
    private record Chained(
            Words words, List<Span> paragraphs, List<Name> names, List<List<Span>> chains, boolean personsOnly) {}

    /** A document of which one pronoun is annotated: the names that it stands for, and those that it does not. */
    private record Puzzle(
            Words words, List<Span> paragraphs, List<Name> names, Span pronoun, List<Span> right, List<Span> wrong) {}

    /** @param models determines the word classes to use */
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
        chained.add(new Chained(words, paragraphs, names, chains, personsOnly));
    }

    /** Adds a document of which one pronoun is annotated, with names that it stands for and names that it does not. */
    public void add(
            Words words, List<Span> paragraphs, List<Name> names, Span pronoun, List<Span> right, List<Span> wrong) {
        puzzles.add(new Puzzle(words, paragraphs, names, pronoun, right, wrong));
    }

    /** The choices of a document, which is read on as gold decides, or as a model does. */
    private void read(Chained document, @Nullable LinkModel model, List<Choice> choices) {
        Words words = document.words();
        GoldChains gold = new GoldChains(words, document.chains());
        MentionContext scene = new MentionContext(words, finder.vocabulary, document.paragraphs());
        LinkFeatures features = new LinkFeatures(scene, knowledge);
        @Nullable AntecedentChoice learned = model == null ? null : learned(model, features, scene);
        finder.read(scene, document.names(), (expression, all) -> {
            List<Candidate> candidates = withoutGroups(all);
            BitSet right = new BitSet();
            for (int k = 0; k < candidates.size(); k++) {
                right.set(k + 1, gold.areSame(expression, candidates.get(k).entity()));
            }
            right.set(0, right.isEmpty());
            boolean person = expression.person() || expression.gender() != 0;
            if (!candidates.isEmpty() && expression.head() <= gold.last() && (person || !document.personsOnly())) {
                choices.add(choice(expression, candidates, features, right));
            }
            return learned == null ? nearest(right, candidates) : learned.choose(expression, candidates);
        });
    }

    private AntecedentChoice learned(LinkModel model, LinkFeatures features, MentionContext scene) {
        return new LearnedAntecedentChoice(model, features, new CertainChoice(scene, knowledge.lists()));
    }

    /** Gold represents a group by the head of its first member only. */
    private static List<Candidate> withoutGroups(List<Candidate> candidates) {
        return candidates.stream().filter(c -> !c.entity().isGroup()).toList();
    }

    private static Choice choice(
            Expression expression, List<Candidate> candidates, LinkFeatures features, BitSet right) {
        List<Ranker.Candidate> answers = new ArrayList<>();
        answers.add(new Ranker.Candidate(features.none(expression, candidates)));
        candidates.forEach(candidate -> answers.add(new Ranker.Candidate(features.pair(expression, candidate))));
        return new Choice(answers, right);
    }

    private static @Nullable Entity nearest(BitSet right, List<Candidate> candidates) {
        @Nullable Candidate best = null;
        for (int k = right.nextSetBit(1); k > 0; k = right.nextSetBit(k + 1)) {
            Candidate candidate = candidates.get(k - 1);
            if (best == null || candidate.recency() < best.recency()) {
                best = candidate;
            }
        }
        return best == null ? null : best.entity();
    }

    /** Reads the documents of one pronoun each as a model would, up to that pronoun. */
    private List<Choice> solve(LinkModel model) {
        List<Choice> solved = new ArrayList<>();
        for (Puzzle puzzle : puzzles) {
            MentionContext scene = new MentionContext(puzzle.words(), finder.vocabulary, puzzle.paragraphs());
            LinkFeatures features = new LinkFeatures(scene, knowledge);
            AntecedentChoice learned = learned(model, features, scene);
            finder.read(scene, puzzle.names(), (expression, candidates) -> {
                if (!puzzle.words().span(expression.first(), expression.end()).equals(puzzle.pronoun())) {
                    return learned.choose(expression, candidates);
                }
                BitSet right = answers(puzzle, candidates);
                if (!right.isEmpty() && right.cardinality() <= candidates.size()) {
                    solved.add(choice(expression, candidates, features, right));
                }
                return nearest(right, candidates);
            });
        }
        return solved;
    }

    /** Where the pronoun stands for none of the names, anything else may be right. */
    private static BitSet answers(Puzzle puzzle, List<Candidate> candidates) {
        BitSet right = new BitSet();
        right.set(0, puzzle.right().isEmpty());
        for (int k = 0; k < candidates.size(); k++) {
            Entity entity = candidates.get(k).entity();
            boolean same = puzzle.right().isEmpty()
                    ? !isNamed(entity, puzzle.wrong(), puzzle.words())
                    : isNamed(entity, puzzle.right(), puzzle.words());
            right.set(k + 1, same);
        }
        return right;
    }

    private static boolean isNamed(Entity entity, List<Span> names, Words words) {
        return entity.mentions.stream()
                .filter(m -> m.kind().equals("name"))
                .anyMatch(m -> names.stream().anyMatch(name -> name.overlaps(words.span(m.first(), m.end()))));
    }

    /** Learns from all documents added. */
    public Ranker train(int epochs, long seed) {
        List<Choice> byGold = new ArrayList<>();
        chained.forEach(document -> read(document, null, byGold));
        LinkModel first = new LinkModel(learn(byGold, epochs, seed));
        List<Choice> all = new ArrayList<>(byGold);
        chained.forEach(document -> read(document, first, all));
        List<Choice> solved = solve(first);
        for (int copy = 0; copy < COPIES; copy++) {
            all.addAll(solved);
        }
        return learn(all, epochs, seed);
    }

    private static Ranker learn(List<Choice> choices, int epochs, long seed) {
        return new RankerTrainer(BITS, 0, RATE, DECAY).train(choices, epochs, seed, ORDERS);
    }
}
