package io.github.hearsay.entity;

import io.github.hearsay.entity.Entity.Found;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who says "I", and who is "you", outside quotation marks: in paragraphs that begin with the name of who speaks, where
 * people introduce themselves, and in interviews that print questions and answers.
 */
final class InterviewPronouns {

    private static final Set<String> FIRST = Set.of("i", "me", "my", "mine", "myself");
    private static final Set<String> SECOND = Set.of("you", "your", "yours", "yourself");
    private static final Set<String> TALKED = Set.of("speak", "talk", "sit", "catch", "chat");
    private static final int INTRODUCTION = 400;
    private static final int NEAR = 25;
    private static final int LEAST_QUESTIONS = 3;
    private static final int LEAST_LABELS = 2;

    private final MentionContext scene;
    private final Words words;
    private final @Nullable Entity[] persons;
    private final int paragraphs;
    private final boolean[] isQuestion;

    InterviewPronouns(MentionContext scene, List<Entity> entities) {
        this.scene = scene;
        this.words = scene.words;
        persons = new Entity[words.size() + 1];
        for (Entity entity : entities) {
            if (entity.isPerson()) {
                for (Found found : entity.mentions) {
                    if (found.kind().equals("name")) {
                        persons[found.first()] = entity;
                    }
                }
            }
        }
        paragraphs = words.isEmpty() ? 0 : words.paragraphOf(words.size() - 1) + 1;
        isQuestion = new boolean[paragraphs];
        for (int i = 0; i < words.size(); i++) {
            boolean last = i + 1 == words.size() || words.paragraphOf(i + 1) != words.paragraphOf(i);
            isQuestion[words.paragraphOf(i)] = last && words.mark(i) == '?';
        }
    }

    /** Adds the pronouns to the entities that they stand for. */
    void resolve() {
        @Nullable Entity[] speakers = labelled();
        @Nullable Entity interviewee = interviewee();
        int firstQuestion = firstQuestion();
        int paragraph = -1;
        @Nullable Entity speaker = null;
        for (int i = 0; i < words.size(); i++) {
            if (words.paragraphOf(i) != paragraph) {
                paragraph = words.paragraphOf(i);
                boolean answer = firstQuestion >= 0 && paragraph > firstQuestion && !isQuestion[paragraph];
                speaker = speakers[paragraph] == null && answer ? interviewee : speakers[paragraph];
            }
            if (scene.quote(i) >= 0 || scene.entityAt(i) != null) {
                continue;
            }
            @Nullable Entity introduced = introduced(i);
            speaker = introduced == null ? speaker : introduced;
            if (FIRST.contains(words.lower(i)) && speaker != null) {
                speaker.add(new Found(i, i + 1, "pronoun", ""), "");
            } else if (SECOND.contains(words.lower(i))
                    && isQuestion[paragraph]
                    && interviewee != null
                    && firstQuestion >= 0) {
                interviewee.add(new Found(i, i + 1, "pronoun", ""), "");
            }
        }
    }

    /** "I am Jo Roe", "My name is Jo Roe". */
    private @Nullable Entity introduced(int i) {
        if (words.is(i, "i")) {
            return words.is(i + 1, "am") || words.is(i + 1, "'m") ? persons[Math.min(i + 2, words.size())] : null;
        }
        boolean name = words.is(i, "my") && words.is(i + 1, "name") && words.is(i + 2, "is");
        return name ? persons[Math.min(i + 3, words.size())] : null;
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

    /** The one person of whom the introduction says that they were interviewed; null where it names none or several. */
    private @Nullable Entity interviewee() {
        for (int i = 0; i < Math.min(words.size(), INTRODUCTION); i++) {
            boolean interview =
                    words.lemma(i).equals("interview") || words.lower(i).startsWith("interview");
            boolean talk = TALKED.contains(words.lemma(i))
                    && (words.is(i + 1, "with") || words.is(i + 1, "to") || words.is(i + 2, "with"));
            if (interview || talk) {
                List<Entity> near = namedNear(i, interview);
                if (!near.isEmpty()) {
                    return near.size() == 1 ? near.get(0) : null;
                }
            }
        }
        return null;
    }

    /** Behind the word, several where they are coordinated; else before it. */
    private List<Entity> namedNear(int word, boolean before) {
        List<Entity> named = new ArrayList<>();
        int sentence = words.sentenceOf(word);
        for (int i = word + 1; i < Math.min(words.endOf(sentence), word + NEAR); i++) {
            boolean coordinated = words.is(i - 1, "and") || words.mark(i - 1) == ',';
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
