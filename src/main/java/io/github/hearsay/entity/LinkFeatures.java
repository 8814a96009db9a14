package io.github.hearsay.entity;

import io.github.hearsay.learning.Features;
import io.github.hearsay.learning.Hash;
import io.github.hearsay.learning.WordClusters;
import io.github.hearsay.text.Words;
import java.util.List;

/**
 * What speaks for an expression to refer to an entity, and what for it to refer to nothing that has a name. Features are
 * hashes; one instance is for one document and one thread, and each call overwrites what the last one gave.
 */
// Ordinals are part of the features: after adding a constant, retrain.
@SuppressWarnings("EnumOrdinal")
final class LinkFeatures {

    private static final int MANY = 6;
    private static final int REFLEXIVE = 3;
    private static final int PRONOUNS = Pronoun.values().length;

    private final MentionContext scene;
    private final Words words;
    private final WordClusters coarse;
    private final WordClusters fine;
    private final TreePaths paths;
    private final Features features = new Features();
    private final NounFeatures nouns;
    private int form;
    private int detailed;

    LinkFeatures(MentionContext scene, LinkKnowledge knowledge) {
        this.scene = scene;
        this.words = scene.words;
        coarse = knowledge.coarse();
        fine = knowledge.fine();
        paths = new TreePaths(words);
        nouns = new NounFeatures(scene, knowledge, features);
    }

    /** The features of a pair. */
    Features pair(Expression expression, Candidate candidate) {
        begin(expression);
        Entity entity = candidate.entity();
        Place place = candidate.place();
        int head = expression.head();
        int label = label(entity);
        int distance =
                candidate.isAhead(expression) ? MANY + 1 : Math.min(words.sentenceOf(head) - place.sentence(), MANY);
        addKind(expression, candidate, label, distance);
        addPlace(place, head, distance);
        addRank(candidate, head, label, distance);
        addTree(candidate, head, distance);
        int role = place.role().ordinal();
        add(13, detailed, (role * 4 + Math.min(candidate.prominence(), 3)) * 2 + Math.min(distance, 1));
        if (expression.isNoun()) {
            nouns.add(expression, candidate, form, detailed, distance);
        } else if (expression.gender() == 0) {
            int governor = words.head(head);
            add(17, detailed, label * 100 + (governor < 0 ? -1 : classOf(coarse, governor)));
            add(27, form, Hash.of(place.kind()) + label * 8 + distance);
            int sort = nouns.sortOf(entity);
            add(64, detailed, sort * 8 + distance);
            add(65, form, Hash.feature(sort, governor < 0 ? 0 : Hash.of(words.lemma(governor)), 0));
            add(66, detailed, Hash.feature(sort, place.role().ordinal(), Math.min(candidate.recency(), 4)));
        }
        return features;
    }

    private void addKind(Expression expression, Candidate candidate, int label, int distance) {
        Entity entity = candidate.entity();
        Place place = candidate.place();
        int gender = genderOf(expression, entity);
        int bond = candidate.bond().ordinal();
        add(1, detailed, label * 16 + gender);
        add(2, form, label * 8 + distance);
        add(9, form, bucket(entity.read) * 8 + bucket(entity.mentions.size()));
        add(11, detailed, bond * 8 + label);
        add(12, detailed, bond * 4 + place.role().ordinal());
        add(18, detailed, paths.clauseOf(place, expression.head()) * 16 + gender);
        add(21, form, gender * 8 + distance);
    }

    /** 0 where the expression has none, 1 where the entity has none, 2 where they are known to agree, others for guesses. */
    private static int genderOf(Expression expression, Entity entity) {
        if (expression.gender() == 0) {
            return 0;
        }
        if (entity.gender != 0 || entity.likelyGender == 0) {
            return entity.gender == 0 ? 1 : 2;
        }
        return 2 + entity.evidence.ordinal() * 2 + (entity.likelyGender == expression.gender() ? 0 : 1);
    }

    private void addPlace(Place place, int head, int distance) {
        int role = place.role().ordinal();
        add(3, detailed, role * 8 + distance);
        add(4, detailed, Hash.of(place.kind()) * 8 + distance);
        add(8, form, Math.min(Math.abs(words.paragraphOf(head) - place.paragraph()), 2) * 8 + distance);
        add(10, form, quotes(head, place) * 4 + role);
        add(14, form, (head < place.head() ? 8 : 0) + bucket(Math.abs(head - place.head())));
        add(57, detailed, Hash.feature(sameAction(head, place.head()) ? 1 : 0, role, Math.min(distance, 3)));
        add(16, form, (paths.sameVerb(head, place.head()) ? 1 : 0) * 4 + role);
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
        Entity entity = candidate.entity();
        int since = entity.subjectIn < 0 ? MANY : Math.min(words.sentenceOf(head) - entity.subjectIn, MANY - 1);
        add(30, detailed, since * 8 + Math.min(distance, 2));
        int first = entity.begin < 0 ? 2 : Math.min(words.sentenceOf(entity.begin), 2);
        add(31, form, first * 32 + recency * 4 + prominence);
    }

    /** How the two stand in the tree of a sentence, or each in its own. */
    private void addTree(Candidate candidate, int head, int distance) {
        Place place = candidate.place();
        int there = paths.relation(place.head());
        int here = paths.relation(head);
        add(32, form, Hash.feature(0, there, distance));
        add(33, form, Hash.feature(here, there, Math.min(distance, 2)));
        int preposition = words.is(place.head(), scene.vocabulary.relatives) ? -1 : scene.prepositionOf(place.head());
        add(34, form, Hash.feature(0, preposition < 0 ? 0 : Hash.of(words.lower(preposition)), Math.min(distance, 2)));
        add(35, form, (scene.isAside(place.head()) ? 1 : 0) * 8 + distance);
        if (place.sentence() == words.sentenceOf(head)) {
            int path = paths.between(head, place.head());
            add(36, form, path);
            add(37, detailed, (head < place.head() ? 16 : 0) + paths.shape());
            add(38, detailed, Hash.feature(0, path, Math.min(candidate.recency(), 2)));
        } else {
            add(39, form, (paths.depth(head) * 8 + paths.depth(place.head())) * 8 + Math.min(distance, 2));
        }
    }

    /** The features for no entity at all. */
    Features none(Expression expression, List<Candidate> candidates) {
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
            add(49, detailed, expression.length());
        } else if (expression.gender() == 0) {
            add(50, form, governor < 0 ? -1 : Hash.of(words.lemma(governor)));
            add(51, detailed, governor < 0 ? -1 : classOf(coarse, governor));
            add(52, form, head + 1 < words.size() ? Hash.of(words.lower(head + 1)) : 0);
            add(53, form, head > 0 ? Hash.of(words.lower(head - 1)) : 0);
        }
        return features;
    }

    private void addRivals(Expression expression, List<Candidate> candidates) {
        double top = 0;
        int known = 0;
        for (Candidate candidate : candidates) {
            top = Math.max(top, salience(candidate.entity(), expression.head()));
            Entity entity = candidate.entity();
            char gender = entity.gender == 0 ? entity.likelyGender : entity.gender;
            known += gender == expression.gender() ? 1 : 0;
        }
        add(54, form, logOf(top));
        add(55, form, Math.min(known, 3) * 8 + Math.min(candidates.size(), 4));
    }

    private void begin(Expression expression) {
        features.clear();
        features.next();
        Pronoun pronoun = expression.pronoun();
        int noun = expression.plural() ? 2 : expression.person() ? 1 : 0;
        // He and she behave alike.
        form = pronoun == null ? PRONOUNS + noun : pronoun == Pronoun.SHE ? Pronoun.HE.ordinal() : pronoun.ordinal();
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
        features.add(Hash.feature(template, first, second));
    }

    private double salience(Entity entity, int word) {
        return entity.salience.at(words.sentenceOf(word));
    }

    /** How many half powers of two. */
    private static int logOf(double number) {
        return (int) Math.max(0, Math.min(15, Math.round(8 + 2 * Math.log(number + 0.01))));
    }

    /** What sort of thing it is, of nine. */
    static int label(Entity entity) {
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

    private int quotes(int word, Place place) {
        int here = scene.quote(word);
        if (here < 0) {
            return place.quote() < 0 ? 0 : 1;
        }
        return place.quote() < 0 ? 2 : place.quote() == here ? 3 : 4;
    }

    /** Whether what both do is of one class, as are "said" and "added". */
    private boolean sameAction(int a, int b) {
        int verb = paths.verbOf(a);
        int other = paths.verbOf(b);
        return verb >= 0 && other >= 0 && verb != other && classOf(coarse, verb) == classOf(coarse, other);
    }

    private int classOf(WordClusters clusters, int word) {
        return classOf(clusters, words.lower(word));
    }

    static int classOf(WordClusters clusters, String lower) {
        return clusters.of(WordClusters.hash(lower, 0, lower.length()));
    }

    /** 0; 1; 2 for up to 3, 3 for up to 7, and so on. */
    private static int bucket(int number) {
        return number <= 0 ? 0 : Math.min(Integer.SIZE - Integer.numberOfLeadingZeros(number), 7);
    }
}
