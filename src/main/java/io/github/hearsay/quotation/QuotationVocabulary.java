package io.github.hearsay.quotation;

import io.github.hearsay.language.Grammar;
import io.github.hearsay.language.Language;
import io.github.hearsay.language.WordSets;
import java.util.Set;

/** The words by which rules tell source and content of a cue: {@code words.txt}, whose header says what each set holds. Immutable. */
final class QuotationVocabulary {

    final Grammar grammar;
    final Set<String> clauseConjunctions;
    final Set<String> nextClause;
    final Set<String> nextSubjects;
    final Set<String> participleCues;
    final Set<String> clauseOpeners;
    final Set<String> topics;
    final Set<String> objectPronouns;
    final Set<String> sureObjectPronouns;
    final Set<String> addressing;
    final Set<String> passing;
    final Set<String> occasions;
    final Set<String> sureCues;
    final Set<String> governors;
    final Set<String> speakers;
    final Set<String> others;
    final Set<String> subjects;
    final Set<String> links;
    final Set<String> tightLinks;
    final Set<String> later;
    final Set<String> times;
    final Set<String> timeNouns;
    final Set<String> manners;
    final Set<String> expletives;
    final String[] mannerEndings;
    final Set<String> owners;
    final Set<String> appositionOpeners;
    final Set<String> notContent;
    final Set<String> as;
    final Set<String> nobody;
    final Set<String> pronouns;
    final Set<String> relatives;
    final Set<String> behalf;
    final Set<String> turnLetters;
    final Set<String> answers;
    final Set<String> turnRoles;
    final Set<String> labelLinks;
    final Set<String> notSpeakers;

    QuotationVocabulary(Language language) {
        grammar = language.grammar();
        WordSets sets = language.words("quotation");
        clauseConjunctions = sets.get("clause-conjunction");
        nextClause = sets.get("next-clause");
        nextSubjects = sets.get("next-subject");
        participleCues = sets.get("participle-cue");
        clauseOpeners = sets.get("clause-opener");
        topics = sets.get("topic");
        objectPronouns = sets.get("object-pronoun");
        sureObjectPronouns = sets.get("sure-object-pronoun");
        addressing = sets.get("addressing");
        passing = sets.get("passing");
        occasions = sets.get("occasion");
        sureCues = sets.get("sure-cue");
        governors = sets.get("governor");
        speakers = sets.get("speaker");
        others = sets.get("other");
        subjects = sets.get("subject");
        links = sets.get("link");
        tightLinks = sets.get("tight-link");
        later = sets.get("later");
        times = sets.get("time");
        timeNouns = sets.get("time-noun");
        manners = sets.get("manner");
        expletives = sets.get("expletive");
        mannerEndings = sets.endings("manner-ending");
        owners = sets.get("owner");
        appositionOpeners = sets.get("apposition-opener");
        notContent = sets.get("not-content");
        as = sets.get("as");
        nobody = sets.get("nobody");
        pronouns = sets.get("pronoun");
        relatives = sets.get("relative");
        behalf = sets.get("behalf");
        WordSets labels = language.words("quotation", "turn-labels");
        turnLetters = labels.get("turn-letter");
        answers = labels.get("answer");
        turnRoles = labels.get("turn-role");
        labelLinks = labels.get("label-link");
        notSpeakers = labels.get("no-speaker");
    }
}
