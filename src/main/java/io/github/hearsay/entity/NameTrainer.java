package io.github.hearsay.entity;

import io.github.hearsay.learning.Features;
import io.github.hearsay.learning.SequenceModel;
import io.github.hearsay.learning.SequenceTrainer;
import io.github.hearsay.learning.SequenceTrainer.Example;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/** Trains the name model on corpora whose label sets may differ. */
public final class NameTrainer {

    private static final List<String> LABELS =
            List.of("PERSON", "ORG", "LOC", "NORP", "FAC", "PRODUCT", "EVENT", "WORK_OF_ART", "DATE", "MONEY", "MISC");
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("PER", "PERSON"),
            Map.entry("GPE", "LOC"),
            Map.entry("WORK", "WORK_OF_ART"),
            Map.entry("TIME", "DATE"));
    /** What a corpus without these labels calls MISC. */
    private static final Set<String> MISCELLANEOUS = Set.of("NORP", "PRODUCT", "EVENT", "WORK_OF_ART", "FAC");

    private static final String POSITIONS = "BILU";
    private static final int BITS = 19;
    private static final int FIRST_EPOCHS = 4;
    private static final Set<String> LABEL_SET = Set.copyOf(LABELS);

    private final NameKnowledge knowledge;
    private final List<String> tags = new ArrayList<>(List.of("O"));
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<Document> documents = new ArrayList<>();

    /** A document, and the labels which its corpus does not annotate, one bit a tag. */
    private record Document(Words words, List<Name> names, Set<String> inventory, long open) {}

    public NameTrainer(String language) {
        knowledge = NameKnowledge.load(language);
        for (String label : LABELS) {
            for (int p = 0; p < POSITIONS.length(); p++) {
                tags.add(POSITIONS.charAt(p) + "-" + label);
            }
        }
        for (int y = 0; y < tags.size(); y++) {
            indexes.put(tags.get(y), y);
        }
    }

    /**
     * Adds a document.
     *
     * @param names in text order, without overlaps; their labels may be those of CoNLL, OntoNotes or our own
     * @param inventory all the labels that the corpus uses: what it does not annotate, it says nothing about
     */
    public void add(Words words, List<Name> names, Set<String> inventory) {
        documents.add(new Document(words, names, inventory, open(inventory)));
    }

    /**
     * Trains on what was added. The documents with the fewest open labels train a first model; what that one finds of the
     * labels that the other documents leave open is permitted there, and nothing else.
     */
    public SequenceModel train(int epochs, long seed, IntConsumer mistakes) {
        int fewest =
                documents.stream().mapToInt(d -> Long.bitCount(d.open)).min().orElse(0);
        List<Example> examples = new ArrayList<>();
        for (Document d : documents) {
            if (Long.bitCount(d.open) == fewest) {
                addExamples(d, List.of(), examples);
            }
        }
        if (fewest
                == documents.stream().mapToInt(d -> Long.bitCount(d.open)).max().orElse(0)) {
            return new SequenceTrainer(tags, BITS).train(examples, epochs, seed, mistakes);
        }
        SequenceModel first = new SequenceTrainer(tags, BITS).train(examples, FIRST_EPOCHS, seed, mistakes);
        for (Document d : documents) {
            if (Long.bitCount(d.open) > fewest) {
                addExamples(d, find(first, d.words), examples);
            }
        }
        return new SequenceTrainer(tags, BITS).train(examples, epochs, seed, mistakes);
    }

    private void addExamples(Document document, List<Name> guesses, List<Example> examples) {
        Words words = document.words;
        long[] permitted = permitted(document, guesses);
        NameFeatures extractor = new NameFeatures(words, new WordTraits(words, knowledge));
        Features features = new Features();
        for (int s = 0; s < words.sentences(); s++) {
            extractor.fill(features, s);
            examples.add(new Example(features, Arrays.copyOfRange(permitted, words.firstOf(s), words.endOf(s))));
        }
    }

    private long[] permitted(Document document, List<Name> guesses) {
        Words words = document.words;
        long[] permitted = new long[words.size()];
        Arrays.fill(permitted, 1);
        for (Name guess : guesses) {
            int first = words.at(guess.span().begin());
            int end = words.behind(guess.span().end());
            for (int i = first; i < end; i++) {
                permitted[i] |= bits(guess.label(), i, first, end - 1, LABEL_SET) & document.open;
            }
        }
        for (Name name : document.names) {
            int first = words.at(name.span().begin());
            int end = words.behind(name.span().end());
            String label = SYNONYMS.getOrDefault(name.label(), name.label());
            boolean aligned = first < end
                    && words.begin(first) == name.span().begin()
                    && words.end(end - 1) == name.span().end();
            for (int i = first; i < end; i++) {
                permitted[i] =
                        aligned ? bits(label, i, first, end - 1, document.inventory) : -1L >>> (64 - tags.size());
            }
        }
        return permitted;
    }

    /** The names that a model finds, to score it with. */
    public List<Name> find(SequenceModel model, Words words) {
        return new NameModel(model, knowledge).find(words);
    }

    private long open(Set<String> inventory) {
        long open = 0;
        for (String label : LABELS) {
            boolean annotated = inventory.contains(label)
                    || SYNONYMS.entrySet().stream()
                            .anyMatch(s -> s.getValue().equals(label) && inventory.contains(s.getKey()))
                    || (inventory.contains("MISC") && MISCELLANEOUS.contains(label));
            if (!annotated) {
                for (int p = 0; p < POSITIONS.length(); p++) {
                    open |= bit(POSITIONS.charAt(p), label);
                }
            }
        }
        return open;
    }

    private long bits(String label, int i, int first, int last, Set<String> inventory) {
        char position = first == last ? 'U' : i == first ? 'B' : i == last ? 'L' : 'I';
        if (!LABELS.contains(label)) {
            return -1L >>> (64 - tags.size());
        }
        long bits = bit(position, label);
        if (label.equals("MISC")) {
            for (String other : MISCELLANEOUS) {
                bits |= inventory.contains(other) ? 0 : bit(position, other);
            }
        }
        return bits;
    }

    private long bit(char position, String label) {
        Integer index = indexes.get(position + "-" + label);
        return index == null ? 0 : 1L << index;
    }
}
