package io.github.hearsay.entity;

import io.github.hearsay.entity.Entity.Found;
import io.github.hearsay.language.Grammar;
import io.github.hearsay.lexicon.Phrases;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who says "I", and who is "you", outside quotation marks: in paragraphs that begin with the name of who speaks, where
 * people introduce themselves, and in interviews that print questions and answers.
 */
final class InterviewPronouns {

    private static final int INTRODUCTION = 400;
    private static final int NEAR = 25;
    private static final int LEAST_QUESTIONS = 3;
    private static final int LEAST_LABELS = 2;
    private static final int LONGEST_CALL = 6;
    /** Behind a name by which somebody is asked to speak. */
    private static final String CALLS = "?.";

    private final MentionContext scene;
    private final Words words;
    private final EntityVocabulary vocabulary;
    private final Grammar grammar;
    private final Titles titles;
    private final @Nullable Entity[] persons;
    /** As {@code persons}, of names beside a title. */
    private final @Nullable Entity[] titled;

    private final int paragraphs;
    private final boolean[] isQuestion;
    /** Paragraphs that say "you" more often than "I": they speak to who has the floor. */
    private final boolean[] addresses;

    private final List<Entity> groups;

    InterviewPronouns(MentionContext scene, Titles titles, List<Entity> entities) {
        this.scene = scene;
        this.titles = titles;
        this.words = scene.words;
        vocabulary = scene.vocabulary;
        grammar = vocabulary.grammar;
        persons = new Entity[words.size() + 1];
        titled = new Entity[words.size() + 1];
        for (Entity entity : entities) {
            if (entity.isPerson()) {
                for (Found found : entity.mentions) {
                    if (found.kind().equals("name")) {
                        persons[found.first()] = entity;
                        titled[found.first()] = found.title().isEmpty() ? null : entity;
                    }
                }
            }
        }
        groups = entities.stream().filter(Entity::isGroup).toList();
        paragraphs = words.isEmpty() ? 0 : words.paragraphOf(words.size() - 1) + 1;
        isQuestion = new boolean[paragraphs];
        addresses = new boolean[paragraphs];
        int more = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean last = i + 1 == words.size() || words.paragraphOf(i + 1) != words.paragraphOf(i);
            isQuestion[words.paragraphOf(i)] = last && words.mark(i) == '?';
            more += words.is(i, grammar.secondPerson) ? 1 : words.is(i, grammar.firstPersonSingular) ? -1 : 0;
            addresses[words.paragraphOf(i)] = more > 0;
            more = last ? 0 : more;
        }
    }

    /** Adds the pronouns to the entities that they stand for. */
    void resolve() {
        @Nullable Entity[] speakers = labelled();
        List<Entity> interviewees = interviewees();
        @Nullable Entity interviewee = interviewees.size() == 1 ? interviewees.get(0) : groupOf(interviewees);
        int firstQuestion = firstQuestion();
        int paragraph = -1;
        @Nullable Entity speaker = null;
        @Nullable Entity floor = null;
        @Nullable Entity addressed = null;
        for (int i = 0; i < words.size(); i++) {
            if (words.paragraphOf(i) != paragraph) {
                paragraph = words.paragraphOf(i);
                boolean answer = interviewee != null
                        && firstQuestion >= 0
                        && paragraph > firstQuestion
                        && !isQuestion[paragraph];
                @Nullable Entity called = speakers[paragraph] == null ? calledBefore(i, floor) : null;
                addressed = called != null && called == floor && addresses[paragraph] ? called : null;
                floor = called;
                speaker = speakers[paragraph] != null ? speakers[paragraph] : answer ? interviewee : floor;
            }
            if (scene.quote(i) >= 0 || (scene.entityAt(i) != null && !grammar.isPossessive(words, i))) {
                continue;
            }
            @Nullable Entity introduced = introduced(i);
            speaker = introduced == null ? speaker : introduced;
            boolean asked = isQuestion[paragraph] && firstQuestion >= 0;
            @Nullable Entity meant = words.is(i, grammar.secondPerson)
                    ? asked && interviewee != null ? interviewee : addressed
                    : addressed == null && isFirstPerson(i, speaker) ? speaker : null;
            if (meant != null) {
                meant.add(new Found(i, i + 1, "pronoun", ""), "");
            }
        }
    }

    /** "I" of one who speaks, "we" of several who answer together. */
    private boolean isFirstPerson(int i, @Nullable Entity speaker) {
        return speaker != null
                && words.is(i, speaker.isGroup() ? grammar.firstPersonPlural : grammar.firstPersonSingular);
    }

    /** Those who were named together; null where nobody was, or others too. */
    private @Nullable Entity groupOf(List<Entity> several) {
        return groups.stream()
                .filter(group -> group.members.equals(several))
                .findFirst()
                .orElse(null);
    }

    /** Who has the floor: whom the paragraph before calls up at its end, "Ms Roe?", else who had it. */
    private @Nullable Entity calledBefore(int first, @Nullable Entity before) {
        int sentence = first == 0 ? 0 : words.sentenceOf(first - 1);
        int begin = words.firstOf(sentence);
        if (first == 0
                || first - begin < 2
                || first - begin > LONGEST_CALL
                || CALLS.indexOf(words.mark(first - 1)) < 0) {
            return before;
        }
        @Nullable Entity called = null;
        for (int i = begin; i < first - 1; i++) {
            called = titled[i] == null ? called : titled[i];
            // Out of any sentence a tagger may take "Miss" for a verb.
            boolean proper = words.isTag(i, "PROPN") || titles.isTitle(words.lower(i));
            boolean name = (words.isCapitalized(i) && proper) || scene.entityAt(i) != null;
            if (!name && words.mark(i) != '.') {
                return before;
            }
        }
        return called == null ? before : called;
    }

    /** "I am Jo Roe", "My name is Jo Roe". */
    private @Nullable Entity introduced(int i) {
        Phrases.@Nullable Match<Boolean> match = vocabulary.introductions.at(words, i, words.size());
        return match == null ? null : persons[match.end()];
    }

    /** Who speaks in each paragraph of a transcript, "Roe: I do not know."; nobody, where too few begin so. */
    private @Nullable Entity[] labelled() {
        @Nullable Entity[] speakers = new Entity[paragraphs];
        int labels = 0;
        @Nullable Entity speaker = null;
        for (int i = 0; i < words.size(); i++) {
            int paragraph = words.paragraphOf(i);
            if (i == 0 || words.paragraphOf(i - 1) != paragraph) {
                @Nullable Entity label = label(i);
                labels += label == null ? 0 : 1;
                speaker = label == null ? speaker : label;
                speakers[paragraph] = speaker;
            }
        }
        return labels < LEAST_LABELS ? new Entity[paragraphs] : speakers;
    }

    private @Nullable Entity label(int first) {
        @Nullable Entity named = null;
        for (int i = first; i < words.size() && i < first + 8 && words.sentenceOf(i) == words.sentenceOf(first); i++) {
            if (words.mark(i) == ':') {
                return named;
            }
            named = persons[i] == null ? named : persons[i];
        }
        return null;
    }

    private int firstQuestion() {
        int questions = 0;
        int first = -1;
        for (int p = 0; p < paragraphs; p++) {
            questions += isQuestion[p] ? 1 : 0;
            first = first < 0 && isQuestion[p] ? p : first;
        }
        return questions < LEAST_QUESTIONS ? -1 : first;
    }

    /** Of whom the introduction says that they were interviewed. */
    private List<Entity> interviewees() {
        for (int i = 0; i < Math.min(words.size(), INTRODUCTION); i++) {
            boolean interview = vocabulary.interviews.contains(words.lemma(i)) || isInterview(words.lower(i));
            boolean talk = vocabulary.talks.contains(words.lemma(i))
                    && (words.is(i + 1, vocabulary.talkPartners) || words.is(i + 2, vocabulary.talkWith));
            if (interview || talk) {
                List<Entity> near = namedNear(i, interview);
                if (!near.isEmpty()) {
                    return near;
                }
            }
        }
        return List.of();
    }

    private boolean isInterview(String lower) {
        for (String beginning : vocabulary.interviews) {
            if (lower.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** Behind the word, several where they are coordinated; else before it. */
    private List<Entity> namedNear(int word, boolean before) {
        List<Entity> named = new ArrayList<>();
        int sentence = words.sentenceOf(word);
        for (int i = word + 1; i < Math.min(words.endOf(sentence), word + NEAR); i++) {
            boolean coordinated = grammar.isAdditiveCoordinator(words, i - 1) || words.mark(i - 1) == ',';
            if (persons[i] != null && (named.isEmpty() || coordinated) && !named.contains(persons[i])) {
                named.add(persons[i]);
            }
        }
        for (int i = word - 1; before && named.isEmpty() && i >= words.firstOf(sentence); i--) {
            if (persons[i] != null) {
                named.add(persons[i]);
            }
        }
        return named;
    }
}
