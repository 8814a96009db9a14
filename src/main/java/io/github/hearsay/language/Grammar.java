package io.github.hearsay.language;

import io.github.hearsay.text.Words;
import java.util.Set;

/**
 * The function words and endings of a language, as tests of a word in a document; an index beyond the document is none of
 * them. Immutable.
 */
public final class Grammar {

    /** Pronouns by whom they stand for, possessive and reflexive ones among them. */
    public final Set<String> firstPersonSingular;

    public final Set<String> firstPersonPlural;
    public final Set<String> secondPerson;

    /** The lemma of the copula. */
    public final String copula;

    private final Set<String> complementizers;
    private final Set<String> infinitiveMarkers;
    private final Set<String> coordinators;
    private final Set<String> additiveCoordinators;
    private final Set<String> possessiveMarkers;
    private final Set<String> barePossessiveMarkers;
    private final Set<String> negations;
    private final Set<String> bareNegations;
    private final Set<String> conditions;
    private final Set<String> questionOpeners;
    private final Set<String> sureQuestionOpeners;
    private final Set<String> inverting;
    private final Set<String> supposing;
    private final Set<String> pastPerfects;
    private final Set<String> perfectInfinitives;
    private final Set<String> definiteArticles;
    private final Set<String> indefiniteArticles;
    private final Set<String> demonstratives;
    private final Set<String> possessives;
    private final Set<String> genitives;
    private final Set<String> agents;
    private final Set<String> be;
    private final Set<String> have;
    private final Set<String> ratingInfinitives;
    private final Set<String> modals;
    private final String[] gerundEndings;
    private final String[] pastEndings;
    private final String[] pluralEndings;

    Grammar(WordSets sets) {
        firstPersonSingular = sets.get("first-person-singular");
        firstPersonPlural = sets.get("first-person-plural");
        secondPerson = sets.get("second-person");
        copula = String.join(" ", sets.get("copula"));
        complementizers = sets.get("complementizer");
        infinitiveMarkers = sets.get("infinitive-marker");
        coordinators = sets.get("coordinator");
        additiveCoordinators = sets.get("additive-coordinator");
        possessiveMarkers = sets.get("possessive-marker");
        barePossessiveMarkers = sets.get("bare-possessive-marker");
        negations = sets.get("negation");
        bareNegations = sets.get("bare-negation");
        conditions = sets.get("condition");
        questionOpeners = sets.get("question-opener");
        sureQuestionOpeners = sets.get("sure-question-opener");
        inverting = sets.get("inverting");
        supposing = sets.get("supposing");
        pastPerfects = sets.get("past-perfect");
        perfectInfinitives = sets.get("perfect-infinitive");
        definiteArticles = sets.get("definite-article");
        indefiniteArticles = sets.get("indefinite-article");
        demonstratives = sets.get("demonstrative");
        possessives = sets.get("possessive");
        genitives = sets.get("genitive");
        agents = sets.get("agent");
        be = sets.get("be");
        have = sets.get("have");
        ratingInfinitives = sets.get("rating-infinitive");
        modals = sets.get("modal");
        gerundEndings = sets.endings("gerund-ending");
        pastEndings = sets.endings("past-ending");
        pluralEndings = sets.endings("plural-ending");
    }

    /** "that" in front of what is said. */
    public boolean isComplementizer(Words words, int i) {
        return words.is(i, complementizers);
    }

    /** "to" in front of a verb; the preposition looks the same. */
    public boolean isInfinitiveMarker(Words words, int i) {
        return words.is(i, infinitiveMarkers);
    }

    /** "blame" in "is to blame": an infinitive that rates the subject instead of telling what it will do. */
    public boolean isRatingInfinitive(Words words, int i) {
        return words.is(i, ratingInfinitives) && isInfinitiveMarker(words, i - 1);
    }

    /** "told", "accused", "sank": a verb that is neither in its base form nor ends in -s or -ing. */
    public boolean isPastForm(Words words, int i) {
        return words.isTag(i, "VERB")
                && !words.lower(i).equals(words.lemma(i))
                && !isPlural(words, i)
                && !isGerund(words, i);
    }

    /** "was", "has", no base form and no participle: an auxiliary of a clause that has a tense, as far as its form tells. */
    public boolean isInflectedAuxiliary(Words words, int i) {
        return words.isTag(i, "AUX") && !words.lower(i).equals(words.lemma(i)) && !isGerund(words, i);
    }

    /** "and", "or". */
    public boolean isCoordinator(Words words, int i) {
        return words.is(i, coordinators);
    }

    /** "and". */
    public boolean isAdditiveCoordinator(Words words, int i) {
        return words.is(i, additiveCoordinators);
    }

    /** "'s". */
    public boolean isPossessiveMarker(Words words, int i) {
        return words.is(i, possessiveMarkers);
    }

    /** "'s", or the apostrophe alone. */
    public boolean isAnyPossessiveMarker(Words words, int i) {
        return words.is(i, possessiveMarkers) || words.is(i, barePossessiveMarkers);
    }

    /** Whether a word ends in a possessive marker. */
    public boolean endsInPossessiveMarker(String lower) {
        return !withoutPossessiveMarker(lower).equals(lower);
    }

    /** A word without the possessive marker at its end. */
    public String withoutPossessiveMarker(String lower) {
        for (String marker : possessiveMarkers) {
            if (lower.endsWith(marker)) {
                return lower.substring(0, lower.length() - marker.length());
            }
        }
        return lower;
    }

    /** "not", "n't", "never". */
    public boolean isNegation(Words words, int i) {
        return words.is(i, negations);
    }

    /** "not", "n't". */
    public boolean isBareNegation(Words words, int i) {
        return words.is(i, bareNegations);
    }

    /** "if", "unless". */
    public boolean isCondition(Words words, int i) {
        return words.is(i, conditions);
    }

    /** "had" in "Had they asked, ...", where it opens a sentence. */
    public boolean opensCondition(Words words, int i) {
        return words.is(i, inverting);
    }

    /** "assuming", "provided", without a subject of its own. */
    public boolean isSupposing(Words words, int i) {
        return words.is(i, supposing);
    }

    /**
     * "whether"; "if", which may also state a condition, only where it opens a clause.
     *
     * @param opens whether it does
     */
    public boolean opensQuestion(Words words, int i, boolean opens) {
        return words.is(i, opens ? questionOpeners : sureQuestionOpeners);
    }

    /** "had" before a participle. */
    public boolean isPastPerfect(Words words, int i) {
        return words.is(i, pastPerfects);
    }

    /** "have" between a modal and a participle. */
    public boolean isPerfectInfinitive(Words words, int i) {
        return words.is(i, perfectInfinitives);
    }

    /** "the". */
    public boolean isDefiniteArticle(Words words, int i) {
        return words.is(i, definiteArticles);
    }

    /** "the". */
    public boolean isDefiniteArticle(String lower) {
        return definiteArticles.contains(lower);
    }

    /** "a", "an". */
    public boolean isIndefiniteArticle(Words words, int i) {
        return words.is(i, indefiniteArticles);
    }

    /** Whether a word says that the noun behind it is known: "the", "this", "her". */
    public boolean isDefinite(Words words, int i) {
        return words.is(i, definiteArticles) || words.is(i, demonstratives) || words.is(i, possessives);
    }

    /** "this", "that". */
    public boolean isDemonstrative(Words words, int i) {
        return words.is(i, demonstratives);
    }

    /** "my", "her". */
    public boolean isPossessive(Words words, int i) {
        return words.is(i, possessives);
    }

    /** "of". */
    public boolean isGenitive(Words words, int i) {
        return words.is(i, genitives);
    }

    /** "by" in front of who did it. */
    public boolean isAgent(Words words, int i) {
        return words.is(i, agents);
    }

    /** A form of "be". */
    public boolean isBe(Words words, int i) {
        return words.is(i, be);
    }

    /** A form of "have". */
    public boolean isHave(Words words, int i) {
        return words.is(i, have);
    }

    /** A form of "be" or "have", or a modal. */
    public boolean isAuxiliary(Words words, int i) {
        return words.is(i, be) || words.is(i, have) || words.is(i, modals);
    }

    /** Whether a word ends as a present participle or gerund does, "saying"; "thing" does, too. */
    public boolean isGerund(Words words, int i) {
        return words.endsWith(i, gerundEndings);
    }

    /** Whether a word ends as a regular past participle does, "added". */
    public boolean isPast(Words words, int i) {
        return words.endsWith(i, pastEndings);
    }

    /** Whether a word ends as a plural does, or as a verb in the third person. */
    public boolean isPlural(Words words, int i) {
        return words.endsWith(i, pluralEndings);
    }
}
