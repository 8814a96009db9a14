package io.github.hearsay.claim;

import io.github.hearsay.language.Grammar;
import io.github.hearsay.language.Language;
import io.github.hearsay.language.WordSets;
import java.util.Set;

/** The words by which rules tell claims: {@code words.txt}, whose header says what each set holds. Immutable. */
final class ClaimVocabulary {

    final Grammar grammar;
    final Set<String> speakers;
    final Set<String> comparing;
    final Set<String> causatives;
    final Set<String> changes;
    final Set<String> opinions;
    final Set<String> questionWords;
    final Set<String> focus;
    final Set<String> backshift;
    final Set<String> concluding;
    final Set<String> counterfactual;
    final Set<String> doubtfulCues;
    final Set<String> repeatingNegations;
    final Set<String> orderOpeners;
    final Set<String> predicateNegations;
    final Set<String> relatives;
    final Set<String> contentNouns;
    final Set<String> subjectControl;
    final Set<String> links;
    final Set<String> future;
    final Set<String> futureHeads;
    final Set<String> past;
    final Set<String> present;
    final Set<String> clock;
    final Set<String> where;
    final Set<String> when;
    final Set<String> firstPerson;
    final Set<String> secondPerson;
    final Set<String> ability;
    final Set<String> excess;
    final Set<String> expletive;
    final Set<String> feelings;
    final Set<String> belying;
    final Set<String> unknowing;
    final Set<String> mandative;
    final Set<String> filling;
    final Set<String> timeOpeners;
    final Set<String> firstPersonPlural;
    final String[] contentEndings;
    final String[] presentEndings;
    final String[] shadingEndings;

    ClaimVocabulary(Language language) {
        grammar = language.grammar();
        WordSets sets = language.words("claim");
        speakers = sets.get("speaker");
        comparing = sets.get("comparing");
        causatives = sets.get("causative");
        changes = sets.get("change");
        opinions = sets.get("opinion");
        questionWords = sets.get("question-word");
        focus = sets.get("focus");
        backshift = sets.get("backshift");
        concluding = sets.get("concluding");
        counterfactual = sets.get("counterfactual");
        doubtfulCues = sets.get("doubtful-cue");
        repeatingNegations = sets.get("repeating-negation");
        orderOpeners = sets.get("order-opener");
        predicateNegations = sets.get("predicate-negation");
        relatives = sets.get("relative");
        contentNouns = sets.get("content-noun");
        subjectControl = sets.get("subject-control");
        links = sets.get("link");
        future = sets.get("future");
        futureHeads = sets.get("future-head");
        past = sets.get("past");
        present = sets.get("present");
        clock = sets.get("clock");
        where = sets.get("where");
        when = sets.get("when");
        firstPerson = sets.get("first-person");
        secondPerson = sets.get("second-person");
        ability = sets.get("ability");
        excess = sets.get("excess");
        expletive = sets.get("expletive");
        feelings = sets.get("feeling");
        belying = sets.get("belying");
        unknowing = sets.get("unknowing");
        mandative = sets.get("mandative");
        filling = sets.get("filling");
        timeOpeners = sets.get("time-opener");
        firstPersonPlural = sets.get("first-person-plural");
        contentEndings = sets.endings("content-ending");
        presentEndings = sets.endings("present-ending");
        shadingEndings = sets.endings("shading-ending");
    }
}
