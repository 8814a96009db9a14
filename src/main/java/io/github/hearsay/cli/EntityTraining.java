package io.github.hearsay.cli;

import io.github.hearsay.cas.Reading;
import io.github.hearsay.cas.WordReader;
import io.github.hearsay.entity.Name;
import io.github.hearsay.evaluation.AnnotatedText;
import io.github.hearsay.evaluation.EntitySpan;
import io.github.hearsay.evaluation.GoldReader;
import io.github.hearsay.syntax.ParagraphAnnotator;
import io.github.hearsay.syntax.SyntaxSegmenter;
import io.github.hearsay.text.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

/**
 * Reads texts with gold entities into our own words and sentences, so that models are trained on what they will meet. Of
 * some documents there are copies in capitals, in small letters, and in the case of headlines.
 */
final class EntityTraining implements AutoCloseable {

    /** One document in so many is copied in a casing. */
    private static final int COPIES = 40;

    private final String language;
    private final AnalysisEngine segmenter;
    private final JCas jcas;

    private EntityTraining(String language, AnalysisEngine segmenter) throws ResourceInitializationException {
        this.language = language;
        this.segmenter = segmenter;
        jcas = segmenter.newJCas();
    }

    /** A document in words, with its names in text order. */
    record Document(Words words, List<Name> names, AnnotatedText<EntitySpan> gold) {}

    /** The documents of a file, and all labels that occur in it. */
    record Corpus(List<Document> documents, Set<String> inventory) {}

    static EntityTraining open(String language) {
        try {
            return new EntityTraining(
                    language,
                    AnalysisEngineFactory.createEngine(AnalysisEngineFactory.createEngineDescription(
                            AnalysisEngineFactory.createEngineDescription(ParagraphAnnotator.class),
                            AnalysisEngineFactory.createEngineDescription(SyntaxSegmenter.class))));
        } catch (ResourceInitializationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The documents of a file as they are. */
    Corpus read(Path file) throws IOException {
        List<Document> documents = new ArrayList<>();
        Set<String> inventory = new TreeSet<>();
        GoldReader.entities(file, linked -> {
            linked.names().items().forEach(entity -> inventory.add(entity.label()));
            add(linked.names(), documents);
        });
        return new Corpus(documents, inventory);
    }

    /** The documents of a file, and copies of some of them in another case. */
    Corpus readWithCopies(Path file) throws IOException {
        Corpus corpus = read(file);
        List<Document> documents = new ArrayList<>(corpus.documents());
        int first = 0;
        for (CaseAugmentation casing : CaseAugmentation.values()) {
            for (int k = first; k < corpus.documents().size(); k += COPIES) {
                AnnotatedText<EntitySpan> gold = corpus.documents().get(k).gold();
                add(new AnnotatedText<>(gold.id(), casing.apply(gold.text()), gold.items()), documents);
            }
            first++;
        }
        return new Corpus(documents, corpus.inventory());
    }

    private void add(AnnotatedText<EntitySpan> gold, List<Document> documents) {
        List<Name> names = new ArrayList<>();
        for (EntitySpan entity : gold.items()) {
            names.add(new Name(entity.span(), entity.label()));
        }
        names.sort(Comparator.comparing(Name::span));
        Words words = words(gold.text());
        if (!words.isEmpty()) {
            documents.add(new Document(words, names, gold));
        }
    }

    private Words words(String text) {
        try {
            jcas.reset();
            jcas.setDocumentLanguage(language);
            jcas.setDocumentText(text);
            segmenter.process(jcas);
            return WordReader.read(Reading.of(jcas), "training");
        } catch (UIMAException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        segmenter.destroy();
    }

    /** Ways to write a text that differ from sentence case, character by character, so that offsets stay. */
    enum CaseAugmentation {
        UPPER,
        LOWER,
        TITLE;

        private static final Set<String> SMALL = Set.of(
                "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "as", "by", "but", "with", "from");

        String apply(String text) {
            StringBuilder result = new StringBuilder(text);
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean up = this == UPPER || (this == TITLE && isInitial(text, i));
                result.setCharAt(i, up ? Character.toUpperCase(c) : this == LOWER ? Character.toLowerCase(c) : c);
            }
            return result.toString();
        }

        /** Whether a letter begins a word that headlines capitalize. */
        private static boolean isInitial(String text, int i) {
            if (i > 0 && (Character.isLetterOrDigit(text.charAt(i - 1)) || text.charAt(i - 1) == '\'')) {
                return false;
            }
            int end = i;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            return !SMALL.contains(text.substring(i, end));
        }
    }
}
