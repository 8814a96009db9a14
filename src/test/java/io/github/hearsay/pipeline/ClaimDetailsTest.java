package io.github.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cas.Links;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.ClaimArgument;
import io.github.hearsay.type.Predicate;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the phenomena do not show of claims: tense, lemma, links, worth. */
class ClaimDetailsTest extends WholePipeline {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry sank on Monday. | past",
                "The ferry was sold in May. | past",
                "The ferry has been sold. | present",
                "Idris Holm owns the yard. | present",
                "The ferry will sail on Monday. | future",
                "The ferry won't sail. | future",
                "The ferry is going to sail on Monday. | future",
                "The wall is sound. | present",
                "The wall was sound. | past"
            })
    void thatTenseIsThatOfTheFirstVerb(String text, String tense) throws Exception {
        assertThat(claims(text)).extracting(Claim::getTense).containsExactly(tense);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The yard was sold. | sell",
                "The wall is sound. | be sound",
                "The keys were in the office. | be",
                "The wall seems to be sound. | be sound"
            })
    void thatTheLemmaTellsTheCopula(String text, String lemma) throws Exception {
        assertThat(claims(text))
                .extracting(Links::predicate)
                .extracting(Predicate::getLemma)
                .containsExactly(lemma);
    }

    @Test
    void thatPredicatesShareTheAnnotationOfTheirSubject() throws Exception {
        List<Claim> claims = claims("Oda Lund closed the yard and fired the workers.");
        assertThat(claims).hasSize(2);
        ClaimArgument first = Links.arguments(claims.get(0)).get(0);
        assertThat(Links.arguments(claims.get(1)).get(0)).isSameAs(first);
        assertThat(first.getEntity()).isNotEmpty();
    }

    @Test
    void thatFiguresAreWorthMoreThanFeelings() throws Exception {
        float figures =
                claims("Wages in Mirren rose by 12 percent last year.").get(0).getCheckWorthiness();
        float feelings = claims("I am glad.").get(0).getCheckWorthiness();
        assertThat(figures).isGreaterThan(feelings).isLessThanOrEqualTo(1);
        assertThat(feelings).isNotNegative();
    }

    private static List<Claim> claims(String text) throws Exception {
        JCas jcas = annotator.annotate(text, "en");
        return jcas.select(Claim.class).asList();
    }
}
