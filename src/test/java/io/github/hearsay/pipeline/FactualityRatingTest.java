package io.github.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cas.Reading;
import io.github.hearsay.cas.WordReader;
import io.github.hearsay.claim.FactualityRater;
import io.github.hearsay.claim.Style;
import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The ratings that the shipped model gives to news. */
class FactualityRatingTest {

    private static AnalysisEngine syntax;
    private static FactualityRater rater;

    @BeforeAll
    static void load() throws Exception {
        syntax = AnalysisEngineFactory.createEngine(Hearsay.syntax());
        rater = FactualityRater.load(Language.of("en"), ModelSource.shipped("en", ModelSource.FAST), Style.AUTO);
    }

    @AfterAll
    static void close() {
        syntax.destroy();
    }

    @Test
    void thatTheLessCertainIsRatedLower() throws Exception {
        double certain = rate("The council closed the bridge on Monday.", "closed");
        double likely = rate("The council is likely to close the bridge on Monday.", "close");
        double possible = rate("The council might close the bridge on Monday.", "close");
        double denied = rate("The council did not close the bridge on Monday.", "close");
        assertThat(List.of(denied, possible, likely, certain)).isSorted().doesNotHaveDuplicates();
        assertThat(certain).isGreaterThan(2.5);
        assertThat(denied).isNegative();
    }

    @Test
    void thatWhatIsEmbeddedIsRatedByWhatEmbedsIt() throws Exception {
        double managed = rate("The crew managed to repair the crane.", "repair");
        double hoped = rate("The crew hoped to repair the crane.", "repair");
        double failed = rate("The crew failed to repair the crane.", "repair");
        assertThat(List.of(failed, hoped, managed)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void thatRatingsStayOnTheScale() throws Exception {
        Words words = words(String.join("\n\n", News.samples()));
        List<Span> heads = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            heads.add(words.span(i, i + 1));
        }
        assertThat(rater.rate(words, List.of(), heads))
                .hasSameSizeAs(heads)
                .allSatisfy(rating -> assertThat(rating).isBetween(-3.0, 3.0));
    }

    @Test
    void thatReadersOfTheWebSayWhetherItHasHappened() throws Exception {
        FactualityRater web =
                FactualityRater.load(Language.of("en"), ModelSource.shipped("en", ModelSource.FAST), Style.WEB);
        Words words = words("The council will close the bridge on Monday. The crew closed the harbour.");
        List<Span> heads = List.of(new Span(17, 22), new Span(54, 60));
        assertThat(rater.rate(words, List.of(), heads))
                .allSatisfy(rating -> assertThat(rating).isPositive());
        List<Double> happened = web.rate(words, List.of(), heads);
        assertThat(happened.get(0)).isNegative();
        assertThat(happened.get(1)).isPositive();
    }

    private static double rate(String sentence, String head) throws Exception {
        int begin = sentence.indexOf(head);
        return rater.rate(words(sentence), List.of(), List.of(new Span(begin, begin + head.length())))
                .get(0);
    }

    private static Words words(String text) throws Exception {
        JCas jcas = JCasFactory.createText(text, "en");
        syntax.process(jcas);
        return WordReader.readTagged(Reading.of(jcas), "test");
    }
}
