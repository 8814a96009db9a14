package io.github.hearsay.entity;

import io.github.hearsay.entity.Candidate.Bond;
import io.github.hearsay.entity.Discourse.Upcoming;
import io.github.hearsay.entity.Entity.Evidence;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which entities an expression may refer to at all: by gender, number and kind. */
final class Candidates {

    private static final Set<String> SINGLE = Set.of("PERSON", "GPE", "LOC", "FAC");
    private static final Set<Determiner> KNOWN = Set.of(Determiner.THE, Determiner.THIS, Determiner.OWNER);

    private static final int NO_QUOTE = -2;
    private static final double LEAST = 0.05;

    private final MentionContext scene;
    private final Words words;
    private final Discourse discourse;

    Candidates(MentionContext scene, Discourse discourse) {
        this.scene = scene;
        this.words = scene.words;
        this.discourse = discourse;
    }

    /** In no particular order. */
    List<Candidate> of(Expression expression) {
        int sentence = words.sentenceOf(expression.head());
        int spoken = quoteBefore(expression);
        boolean open = !expression.isNoun() || KNOWN.contains(expression.determiner());
        List<Upcoming> places = new ArrayList<>();
        List<Bond> bonds = new ArrayList<>();
        for (List<Entity> list : discourse.entities()) {
            for (Entity entity : list) {
                Place last = entity.last != null && entity.last.quote() == spoken ? entity.lastOutside : entity.last;
                Bond bond = bond(expression, entity);
                boolean tied = bond == Bond.APPOSITION || bond == Bond.PREDICATE;
                if (last != null && (open || tied) && may(expression, entity, tied)) {
                    places.add(new Upcoming(entity, last));
                    bonds.add(bond);
                }
            }
        }
        if (expression.gender() != 0 && !expression.isNoun()) {
            for (Upcoming name : discourse.ahead(expression.head(), sentence)) {
                if (may(expression, name.entity(), false)) {
                    places.add(name);
                    bonds.add(Bond.NONE);
                }
            }
        }
        return ranked(places, bonds, expression.head(), sentence);
    }

    /** The quotation that "he said" closes, which hardly names who speaks; a number that none has where there is none. */
    private int quoteBefore(Expression expression) {
        int head = expression.head();
        if (expression.gender() == 0
                || expression.isNoun()
                || head < 2
                || words.isCapitalized(head)
                || scene.quote(head) >= 0) {
            return NO_QUOTE;
        }
        int before = words.isTag(head - 1, "VERB") ? head - 2 : head - 1;
        return scene.quote(before) < 0 ? NO_QUOTE : scene.quote(before);
    }

    private static List<Candidate> ranked(List<Upcoming> places, List<Bond> bonds, int word, int sentence) {
        double[] salience = new double[places.size()];
        for (int i = 0; i < salience.length; i++) {
            salience[i] = places.get(i).entity().salience.at(sentence);
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < salience.length; i++) {
            int later = 0;
            int greater = 0;
            double rival = 0;
            int far = Math.abs(word - places.get(i).place().head());
            for (int k = 0; k < salience.length; k++) {
                later += Math.abs(word - places.get(k).place().head()) < far ? 1 : 0;
                greater += salience[k] > salience[i] ? 1 : 0;
                rival = k == i ? rival : Math.max(rival, salience[k]);
            }
            Upcoming place = places.get(i);
            double share = salience[i] / (rival + LEAST);
            candidates.add(new Candidate(place.entity(), place.place(), later, greater, share, bonds.get(i)));
        }
        return candidates;
    }

    private Bond bond(Expression expression, Entity entity) {
        int head = expression.head();
        int governor = words.head(head);
        if (expression.isNoun()) {
            boolean behindComma = words.mark(expression.first() - 1) == ',' && expression.first() > 1;
            // "TARN (Northern Wire) - Parliament"
            boolean dateline =
                    SINGLE.contains(entity.label) && !entity.isPerson() && words.isDash(expression.first() - 1);
            boolean tree = words.relation(head).equals("appos") && scene.entityAt(governor) == entity && !dateline;
            boolean row =
                    words.relation(head).isEmpty() && behindComma && scene.entityAt(expression.first() - 2) == entity;
            if (tree || row) {
                return Bond.APPOSITION;
            }
            if (scene.subjectOf(head) == entity
                    || (words.relation(head).equals("xcomp")
                            && !scene.hasObject(governor)
                            && scene.subjectOf(governor) == entity)) {
                return Bond.PREDICATE;
            }
        }
        boolean together = governor >= 0 && entity.last != null && words.head(entity.last.head()) == governor;
        return together && !words.relation(head).equals("conj") ? Bond.CLAUSE : Bond.NONE;
    }

    private boolean may(Expression expression, Entity entity, boolean tied) {
        char known = entity.gender == 0 && entity.evidence == Evidence.BOTH ? entity.likelyGender : entity.gender;
        boolean gender = expression.gender() == 0 || known == 0 || known == expression.gender();
        Expression noun = entity.noun;
        if (expression.pronoun() == null) {
            return gender && (noun == null ? mayName(expression, entity, tied) : sameNoun(expression, noun));
        }
        return switch (expression.pronoun()) {
            case HE, SHE -> gender && (noun == null ? entity.isPerson() : noun.person() && !noun.plural());
            case IT ->
                noun == null ? !entity.isPerson() && !entity.label.equals("NORP") : !noun.person() && !noun.plural();
            case THEY -> noun == null ? !SINGLE.contains(entity.label) : noun.plural() || noun.person();
        };
    }

    private static boolean mayName(Expression expression, Entity entity, boolean tied) {
        if (expression.plural()) {
            return entity.label.equals("ORG") || entity.label.equals("NORP");
        }
        if (expression.person()) {
            return entity.isPerson();
        }
        return !entity.label.equals("NORP") && (tied || !entity.isPerson());
    }

    private boolean sameNoun(Expression expression, Expression noun) {
        return expression.plural() == noun.plural()
                && words.lower(expression.head()).equals(words.lower(noun.head()));
    }
}
