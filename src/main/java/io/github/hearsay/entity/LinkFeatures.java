package io.github.hearsay.entity;

import io.github.hearsay.learning.Hash;
import io.github.hearsay.learning.WordClusters;
import io.github.hearsay.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What speaks for an expression to refer to an entity, and what for it to refer to nothing that has a name. Features are
 * hashes; one instance is for one document and one thread.
 */
// Ordinals are part of the features: whoever adds a constant trains again.
@SuppressWarnings("EnumOrdinal")
final class LinkFeatures {

    private static final int MANY = 6;
    private static final int REFLEXIVE = 3;
    private static final int DEEPEST = 12;
    private static final int PRONOUNS = Pronoun.values().length;

    private final MentionContext scene;
    private final Words words;
    private final WordClusters coarse;
    private final WordClusters fine;
    private final int[] values = new int[64];
    private int count;
    private int form;
    private int detailed;

    LinkFeatures(MentionContext scene, LinkKnowledge knowledge) {
        this.scene = scene;
        this.words = scene.words;
        coarse = knowledge.coarse();
        fine = knowledge.fine();
    }

    /** Takes the features of a pair. */
    void pair(Expression expression, Candidate candidate) {
        begin(expression);
        Entity entity = candidate.entity();
        Place last = Objects.requireNonNull(entity.last);
        int head = expression.head();
        int label = label(entity);
        int distance = Math.min(words.sentenceOf(head) - last.sentence(), MANY);
        addKind(expression, candidate, label, distance);
        addPlace(last, head, distance);
        addRank(candidate, head, label, distance);
        int role = last.role().ordinal();
        add(13, detailed, (role * 4 + Math.min(candidate.prominence(), 3)) * 2 + Math.min(distance, 1));
        if (expression.isNoun()) {
            addNoun(expression, entity, label, distance, Math.min(candidate.recency(), 4));
        } else if (expression.gender() == 0) {
            int governor = words.head(head);
            add(17, detailed, label * 100 + (governor < 0 ? -1 : classOf(coarse, governor)));
        }
    }

    /** What the model thinks of the features taken last. */
    int score(LinkModel model) {
        return model.score(values, count);
    }

    /** The features taken last. */
    int[] copy() {
        return Arrays.copyOf(values, count);
    }

    private void addKind(Expression expression, Candidate candidate, int label, int distance) {
        Entity entity = candidate.entity();
        Place last = Objects.requireNonNull(entity.last);
        int gender = expression.gender() == 0 ? 0 : entity.gender == 0 ? 1 : 2;
        int bond = candidate.bond().ordinal();
        add(1, detailed, label * 4 + gender);
        add(2, form, label * 8 + distance);
        add(9, form, bucket(entity.read) * 8 + bucket(entity.mentions.size()));
        add(11, detailed, bond * 8 + label);
        add(12, detailed, bond * 4 + last.role().ordinal());
        add(18, detailed, clauseOf(last, expression.head()) * 4 + gender);
    }

    private void addPlace(Place last, int head, int distance) {
        int role = last.role().ordinal();
        add(3, detailed, role * 8 + distance);
        add(4, detailed, Hash.of(last.kind()) * 8 + distance);
        add(8, form, Math.min(words.paragraphOf(head) - last.paragraph(), 2) * 8 + distance);
        add(10, form, quotes(head, last) * 4 + role);
        add(14, form, bucket(head - last.head()));
        add(16, form, (sameVerb(head, last.head()) ? 1 : 0) * 4 + role);
    }

    private void addRank(Candidate candidate, int head, int label, int distance) {
        int recency = Math.min(candidate.recency(), 4);
        int prominence = Math.min(candidate.prominence(), 3);
        int share = logOf(candidate.share());
        add(5, form, recency * 8 + label);
        add(6, form, prominence);
        add(7, form, (recency * 4 + prominence) * 8 + distance);
        add(15, form, share);
        add(19, form, logOf(salience(candidate.entity(), head)) * 16 + share);
    }

    private void addNoun(Expression expression, Entity entity, int label, int distance, int recency) {
        int head = expression.head();
        String noun = words.lower(head);
        int match = entity.titleWords.contains(noun) ? 1 : holds(entity, noun) ? 2 : entity.isNamed() ? 0 : 3;
        add(20, Hash.of(noun), label);
        add(21, classOf(coarse, head), label * 8 + expression.determiner().ordinal());
        add(22, classOf(fine, head), label);
        add(23, match, label * 8 + Math.min(distance, 3));
        add(24, match, detailed * 8 + recency);
        add(25, expression.determiner().ordinal(), label * 8 + distance);
        boolean shared = false;
        for (int i = expression.first(); i < head; i++) {
            shared |= words.isCapitalized(i) && holds(entity, words.lower(i));
        }
        add(26, shared ? 1 : 0, label * 8 + match);
    }

    /** Takes the features for no entity at all. */
    void none(Expression expression, List<Candidate> candidates) {
        begin(expression);
        int head = expression.head();
        int governor = words.head(head);
        add(40, detailed, 0);
        add(41, form, Math.min(candidates.size(), 4));
        add(42, detailed, Hash.of(words.relation(head)));
        add(43, form, scene.quote(head) < 0 ? 0 : 1);
        add(44, form, words.firstOf(words.sentenceOf(head)) == expression.first() ? 1 : 0);
        addRivals(expression, candidates);
        if (expression.isNoun()) {
            add(45, Hash.of(words.lower(head)), expression.determiner().ordinal());
            add(46, classOf(coarse, head), expression.determiner().ordinal());
            add(47, classOf(fine, head), 0);
            boolean post = words.is(head + 1, scene.vocabulary.nounExtensions);
            add(48, detailed, post ? 1 : 0);
            add(49, detailed, Math.min(head - expression.first(), 3));
        } else if (expression.gender() == 0) {
            add(50, form, governor < 0 ? -1 : Hash.of(words.lemma(governor)));
            add(51, detailed, governor < 0 ? -1 : classOf(coarse, governor));
            add(52, form, head + 1 < words.size() ? Hash.of(words.lower(head + 1)) : 0);
            add(53, form, head > 0 ? Hash.of(words.lower(head - 1)) : 0);
        }
    }

    private void addRivals(Expression expression, List<Candidate> candidates) {
        double top = 0;
        int known = 0;
        for (Candidate candidate : candidates) {
            top = Math.max(top, salience(candidate.entity(), expression.head()));
            known += candidate.entity().gender == expression.gender() ? 1 : 0;
        }
        add(54, form, logOf(top));
        add(55, form, Math.min(known, 3) * 8 + Math.min(candidates.size(), 4));
    }

    private void begin(Expression expression) {
        count = 0;
        Pronoun pronoun = expression.pronoun();
        int noun = expression.plural() ? 2 : expression.person() ? 1 : 0;
        form = pronoun == null ? PRONOUNS + noun : pronoun.ordinal();
        int detail = pronoun == null ? expression.determiner().ordinal() : roleOf(expression);
        detailed = form * 8 + detail;
    }

    private int roleOf(Expression pronoun) {
        return words.endsWith(pronoun.head(), scene.vocabulary.reflexiveEndings)
                ? REFLEXIVE
                : Role.of(words, scene.vocabulary, pronoun.first(), pronoun.end(), pronoun.head())
                        .ordinal();
    }

    private void add(int template, int first, int second) {
        values[count++] = Hash.feature(template, first, second);
    }

    private double salience(Entity entity, int word) {
        return entity.salience.at(words.sentenceOf(word));
    }

    /** How many half powers of two. */
    private static int logOf(double number) {
        return (int) Math.max(0, Math.min(15, Math.round(8 + 2 * Math.log(number + 0.01))));
    }

    /** Whether the entity was the subject of the clause around a word (1), of the one above it (2), and so on; else 0. */
    private int clauseOf(Place last, int word) {
        if (last.role() != Role.SUBJECT || last.sentence() != words.sentenceOf(word)) {
            return 0;
        }
        int verb = words.head(last.head());
        int level = 1;
        int at = words.head(word);
        for (int k = 0; k < DEEPEST && at >= 0; k++) {
            if (at == verb) {
                return Math.min(level, 3);
            }
            level += words.isTag(at, "VERB") ? 1 : 0;
            at = words.head(at);
        }
        return 0;
    }

    private static int label(Entity entity) {
        Expression noun = entity.noun;
        if (noun != null) {
            return noun.plural() ? 7 : noun.person() ? 6 : 5;
        }
        return switch (entity.label) {
            case "PERSON" -> 0;
            case "ORG" -> 1;
            case "GPE", "LOC", "FAC" -> 2;
            case "NORP" -> 3;
            default -> 4;
        };
    }

    private int quotes(int word, Place last) {
        int here = scene.quote(word);
        if (here < 0) {
            return last.quote() < 0 ? 0 : 1;
        }
        return last.quote() < 0 ? 2 : last.quote() == here ? 3 : 4;
    }

    private boolean sameVerb(int a, int b) {
        int verb = words.head(a);
        int other = words.head(b);
        return verb >= 0 && other >= 0 && verb != other && words.lemma(verb).equals(words.lemma(other));
    }

    private int classOf(WordClusters clusters, int word) {
        return clusters.of(
                WordClusters.hash(words.lower(word), 0, words.lower(word).length()));
    }

    private static boolean holds(Entity entity, String lower) {
        return lower.length() > 2 && entity.lowerName.contains(lower);
    }

    /** 0; 1; 2 for up to 3, 3 for up to 7, and so on. */
    private static int bucket(int number) {
        return number <= 0 ? 0 : Math.min(Integer.SIZE - Integer.numberOfLeadingZeros(number), 7);
    }
}
