package io.github.hearsay.quotation;

import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.learning.WordClusters;
import io.github.hearsay.text.QuotationMarks;
import io.github.hearsay.text.Span;
import java.util.List;

/**
 * What is known of a language's quotations before any document is read. Engines and trainers make their view of a document
 * here, so that models meet what they were trained on. Immutable.
 */
final class QuotationKnowledge {

    private final CueFinder cues;
    private final QuotationVocabulary vocabulary;
    final SourceKinds kinds;
    final CueSenses senses;
    private final WordClusters coarse;
    private final WordClusters fine;

    /** @param models determines the word classes to use */
    QuotationKnowledge(Language language, ModelSource models) {
        vocabulary = new QuotationVocabulary(language);
        cues = new CueFinder(new CueLexicon(language), vocabulary);
        kinds = new SourceKinds(language, vocabulary);
        coarse = WordClusters.load(models, "coarse");
        fine = WordClusters.load(models, "fine");
        senses = new CueSenses(language, vocabulary, fine);
    }

    /** @param openings see {@link QuotedWords} */
    QuotedDocument document(Passage passage, List<Span> openings) {
        QuotedWords layout = new QuotedWords(
                passage.words(),
                vocabulary,
                QuotationMarks.find(passage.words().text(), passage.paragraphs()),
                passage.mentions(),
                openings);
        return new QuotedDocument(layout, cues, new WordSignals(layout, coarse, fine));
    }
}
