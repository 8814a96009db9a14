package io.github.hearsay.entity;

import io.github.hearsay.language.Grammar;
import io.github.hearsay.language.Language;
import io.github.hearsay.language.WordSets;
import io.github.hearsay.lexicon.Phrases;
import io.github.hearsay.text.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words by which rules find values and compare mentions: {@code words.txt}, whose header says what each set holds. Immutable. */
final class EntityVocabulary {

    final Grammar grammar;
    /** Words of "43-year-old" before the last. */
    private static final int HYPHENATED = 4;

    final Map<String, Pronoun> pronouns = new HashMap<>();
    final Phrases<Boolean> introductions;
    final Phrases<Boolean> percents;
    final Set<String> generations;
    final Set<String> companies;
    final Set<String> small;
    final Set<String> kin;
    final Set<String> organisationKinds;
    final Set<String> partyKinds;
    final Set<String> stormKinds;
    final Set<String> townKinds;
    final Set<String> countryKinds;
    final Set<String> ageOpeners;
    final Set<String> relatives;
    private final Set<String> aged;
    private final Set<String> years;
    final Set<String> thingRelatives;
    final Set<String> subjectPronouns;
    final Set<String> owningPronouns;
    final Set<String> doubtfulPronouns;
    final Set<String> nounExtensions;
    final Set<String> weekdays;
    final Set<String> months;
    final Set<String> doubtfulMonths;
    final Set<String> ordinalEndings;
    final Set<String> timeOpeners;
    final Set<String> monthLinks;
    final Set<String> decadeEndings;
    final Set<String> hours;
    final Set<String> scales;
    final Set<String> talks;
    final Set<String> talkPartners;
    final Set<String> talkWith;
    final Set<String> interviews;
    final String[] reflexiveEndings;
    /** Joins the names of several who speak as one. */
    final String joiner;

    EntityVocabulary(Language language) {
        grammar = language.grammar();
        WordSets common = language.words("language");
        common.get("masculine").forEach(form -> pronouns.put(form, Pronoun.HE));
        common.get("feminine").forEach(form -> pronouns.put(form, Pronoun.SHE));
        common.get("neuter").forEach(form -> pronouns.put(form, Pronoun.IT));
        common.get("plural").forEach(form -> pronouns.put(form, Pronoun.THEY));
        weekdays = common.get("weekday");
        months = common.get("month");
        WordSets sets = language.words("entity");
        introductions = phrases(sets, "introduction");
        percents = phrases(sets, "percent");
        generations = sets.get("generation");
        companies = sets.get("company");
        small = sets.get("small");
        kin = sets.get("kin");
        organisationKinds = sets.get("organisation-kind");
        partyKinds = sets.get("party-kind");
        stormKinds = sets.get("storm-kind");
        townKinds = sets.get("town-kind");
        countryKinds = sets.get("country-kind");
        ageOpeners = sets.get("age-opener");
        aged = sets.get("aged");
        years = sets.get("year");
        relatives = sets.get("relative");
        thingRelatives = sets.get("thing-relative");
        subjectPronouns = sets.get("subject-pronoun");
        owningPronouns = sets.get("owning-pronoun");
        doubtfulPronouns = sets.get("doubtful-pronoun");
        nounExtensions = sets.get("noun-extension");
        doubtfulMonths = sets.get("doubtful-month");
        ordinalEndings = sets.get("ordinal-ending");
        timeOpeners = sets.get("time-opener");
        monthLinks = sets.get("month-link");
        decadeEndings = sets.get("decade-ending");
        hours = sets.get("hour");
        scales = sets.get("scale");
        talks = sets.get("talk");
        talkPartners = sets.get("talk-partner");
        talkWith = sets.get("talk-with");
        interviews = sets.get("interview");
        reflexiveEndings = sets.endings("reflexive-ending");
        joiner = String.join(" ", sets.get("joiner"));
    }

    /** The number in "43-year-old", whose last word is given; -1 where it is no such word. */
    int ageBefore(Words words, int old) {
        boolean age = old >= HYPHENATED
                && words.is(old, aged)
                && words.mark(old - 1) == '-'
                && words.is(old - 2, years)
                && words.mark(old - 3) == '-'
                && words.isTag(old - HYPHENATED, "NUM");
        return age ? old - HYPHENATED : -1;
    }

    private static Phrases<Boolean> phrases(WordSets sets, String name) {
        Phrases<Boolean> phrases = new Phrases<>();
        sets.get(name).forEach(phrase -> phrases.add(phrase, true));
        return phrases;
    }
}
