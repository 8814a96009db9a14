package io.github.hearsay.entity;

import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses where grammar, a title or a name leaves no choice. */
final class CertainChoice implements AntecedentChoice {

    /** Sentences up to which a noun is for a name that it may be for, and up to which for one that holds it. */
    private static final int NEAR = 2;

    private static final int FAR = 6;

    /** The same where the name ends in the noun. */
    private static final int FARTHEST = 20;

    private static final Set<Determiner> DETERMINED = Set.of(Determiner.A, Determiner.THE, Determiner.OWNER);

    /** Relations to a verb of what is said, and of such a verb that follows it to what is said. */
    private static final Set<String> SAID = Set.of("ccomp", "parataxis");

    /** As {@link NameLists#placeKind} has it. */
    private static final int COUNTRY = 1;

    private static final int DEEPEST = 5;

    private final MentionContext scene;
    private final Words words;
    private final EntityVocabulary vocabulary;
    private final NameLists lists;

    CertainChoice(MentionContext scene, NameLists lists) {
        this.scene = scene;
        words = scene.words;
        vocabulary = scene.vocabulary;
        this.lists = lists;
    }

    @Override
    public @Nullable Entity choose(Expression expression, List<Candidate> candidates) {
        if (expression.pronoun() == Pronoun.THEY) {
            return together(expression, candidates);
        }
        if (expression.pronoun() == Pronoun.IT) {
            @Nullable Entity reporter = reporter(expression, candidates);
            return reporter == null ? sayer(expression, candidates) : reporter;
        }
        @Nullable Candidate holder = null;
        for (Candidate candidate : candidates) {
            if (isApposition(expression, candidate) || isPredicate(expression, candidate)) {
                return candidate.entity();
            }
            boolean nearer = holder == null || candidate.recency() < holder.recency();
            boolean called = isTitled(expression, candidate.entity())
                    || isAged(expression, candidate.entity())
                    || (isKind(expression, candidate.entity()) && sentences(expression, candidate) <= FARTHEST);
            holder = nearer && called ? candidate : holder;
        }
        if (holder != null) {
            return holder.entity();
        }
        return isAge(expression) ? lastSubject(expression, candidates) : onlyOfKind(expression, candidates);
    }

    /** "Osk is a rival. The 51-year-old": the person that the sentence before is about. */
    private @Nullable Entity lastSubject(Expression expression, List<Candidate> candidates) {
        @Nullable Candidate last = null;
        for (Candidate candidate : candidates) {
            boolean subject = candidate.entity().isPerson()
                    && candidate.place().role() == Role.SUBJECT
                    && sentences(expression, candidate) == 1;
            last = subject && (last == null || candidate.recency() < last.recency()) ? candidate : last;
        }
        return last == null ? null : last.entity();
    }

    private boolean isAge(Expression expression) {
        return expression.isNoun()
                && expression.determiner() == Determiner.THE
                && vocabulary.ageBefore(words, expression.head()) >= 0;
    }

    /** The only organisation or place nearby that the noun may be, "the company", or the one that the sentence before is about. */
    private @Nullable Entity onlyOfKind(Expression expression, List<Candidate> candidates) {
        List<Candidate> near = new ArrayList<>();
        List<Candidate> far = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!candidate.entity().isNamed() && !candidate.entity().isGroup()) {
                return null;
            }
            int distance = sentences(expression, candidate);
            if (distance <= FAR && isOfKind(expression, candidate.entity())) {
                (distance <= NEAR ? near : far).add(candidate);
            }
        }
        List<Candidate> about = near.stream()
                .filter(candidate -> candidate.place().role() == Role.SUBJECT && sentences(expression, candidate) == 1)
                .toList();
        List<Candidate> likely = near.isEmpty() ? far : near.size() > 1 ? about : near;
        return likely.size() == 1 ? likely.get(0).entity() : null;
    }

    /** Whoever tells what "it" is the subject of: "The union said it had not been asked". */
    private @Nullable Entity reporter(Expression expression, List<Candidate> candidates) {
        int verb = isSubject(expression.head()) ? words.head(expression.head()) : -1;
        for (int k = 0; k < DEEPEST && verb >= 0 && words.relation(verb).equals("conj"); k++) {
            verb = words.head(verb);
        }
        boolean told = verb >= 0 && words.relation(verb).equals("ccomp") && words.head(verb) >= 0;
        @Nullable Entity teller = told ? scene.subjectOf(words.head(verb)) : null;
        for (Candidate candidate : candidates) {
            if (candidate.entity() == teller) {
                return teller;
            }
        }
        return null;
    }

    /** The organisation that said something in the sentence before, where "it" says something too: "The Line says so. It expects". */
    private @Nullable Entity sayer(Expression expression, List<Candidate> candidates) {
        if (!says(expression.head())) {
            return null;
        }
        @Nullable Candidate last = null;
        for (Candidate candidate : candidates) {
            boolean said = candidate.entity().label.equals("ORG")
                    && sentences(expression, candidate) == 1
                    && says(candidate.place().head());
            if (said && (last == null || candidate.recency() < last.recency())) {
                last = candidate;
            }
        }
        return last == null ? null : last.entity();
    }

    private boolean isSubject(int word) {
        return words.relation(word).startsWith("nsubj");
    }

    /** Whether a word is the subject of a verb with a clause that tells what is said or thought. */
    private boolean says(int word) {
        if (!isSubject(word)) {
            return false;
        }
        int verb = words.head(word);
        int sentence = words.sentenceOf(word);
        for (int i = words.firstOf(sentence); i < words.endOf(sentence); i++) {
            int governor = words.head(i);
            boolean same = governor == verb || (governor >= 0 && isJoined(governor, verb));
            if (same && SAID.contains(words.relation(i))) {
                return true;
            }
        }
        return SAID.contains(words.relation(verb));
    }

    /** "warns" in "expects it, but warns that". */
    private boolean isJoined(int second, int verb) {
        return words.head(second) == verb && words.relation(second).equals("conj");
    }

    /** Several who were named together and did something in this sentence or the last, unless others did later. */
    private @Nullable Entity together(Expression expression, List<Candidate> candidates) {
        @Nullable Candidate best = null;
        for (Candidate candidate : candidates) {
            Entity entity = candidate.entity();
            Expression noun = entity.noun;
            boolean several = noun == null ? entity.label.equals("NORP") : noun.plural();
            if (several
                    && candidate.place().role() == Role.SUBJECT
                    && sentences(expression, candidate) <= 1
                    && (best == null || candidate.recency() < best.recency())) {
                best = candidate;
            }
        }
        return best == null || !best.entity().isGroup() ? null : best.entity();
    }

    /** "Voss, a former clerk,". */
    private static boolean isApposition(Expression expression, Candidate candidate) {
        return candidate.bond() == Candidate.Bond.APPOSITION
                && candidate.entity().isNamed()
                && !expression.plural()
                && (DETERMINED.contains(expression.determiner()) || isRole(expression));
    }

    /** "Emperor" in "Voss, Emperor of Tarn,". */
    private static boolean isRole(Expression expression) {
        return expression.person() && expression.determiner() == Determiner.NONE;
    }

    /** "Voss is a former clerk", "Mirren remains a port". */
    private static boolean isPredicate(Expression expression, Candidate candidate) {
        return candidate.bond() == Candidate.Bond.PREDICATE
                && candidate.entity().isNamed()
                && candidate.entity().isPerson() == expression.person()
                && !expression.plural()
                && DETERMINED.contains(expression.determiner());
    }

    /** Whether a phrase is just the word for its kind that the name ends in, "the fund" of "Mirren Harbour Fund". */
    private boolean isKind(Expression expression, Entity entity) {
        boolean known = expression.determiner() == Determiner.THE || expression.determiner() == Determiner.THIS;
        return known
                && expression.isNoun()
                && !expression.plural()
                && !expression.person()
                && expression.length() == 1
                && !entity.isPerson()
                && endsIn(entity.lowerName, words.lower(expression.head()));
    }

    private static boolean endsIn(String name, String word) {
        int space = name.length() - word.length() - 1;
        return space > 0 && name.charAt(space) == ' ' && name.endsWith(word);
    }

    /** Whether a bare "the company", "this city" or "the country" may be a name of such a thing. */
    private boolean isOfKind(Expression expression, Entity entity) {
        boolean known = expression.determiner() == Determiner.THE || expression.determiner() == Determiner.THIS;
        if (!known || !expression.isNoun() || expression.plural() || expression.length() != 1) {
            return false;
        }
        int head = expression.head();
        if (entity.label.equals("ORG")) {
            return words.is(head, vocabulary.organisationKinds);
        }
        int kind = entity.label.equals("GPE") ? lists.placeKind(entity.lowerName) : 0;
        return entity.label.equals("GPE")
                && ((words.is(head, vocabulary.townKinds) && kind != COUNTRY)
                        || (words.is(head, vocabulary.countryKinds) && kind == COUNTRY));
    }

    /** "the 43-year-old", of whoever is introduced as "Jo Roe, 43,". */
    private boolean isAged(Expression expression, Entity entity) {
        if (!isAge(expression) || !entity.isPerson()) {
            return false;
        }
        int age = vocabulary.ageBefore(words, expression.head());
        for (Entity.Found found : entity.mentions) {
            int comma = found.end();
            boolean apposed = words.mark(comma) == ',' || words.mark(comma) == '(';
            int number = apposed && words.is(comma + 1, vocabulary.ageOpeners) ? comma + 2 : comma + 1;
            if (apposed && number < words.size() && words.lower(number).equals(words.lower(age))) {
                return true;
            }
        }
        return false;
    }

    /** How many sentences ago a candidate was mentioned. */
    private int sentences(Expression expression, Candidate candidate) {
        return words.sentenceOf(expression.head()) - candidate.place().sentence();
    }

    /** Whether a phrase is just the title of a person, "the minister" of "Harbour Minister Voss". */
    private boolean isTitled(Expression expression, Entity entity) {
        if (!entity.isPerson()
                || !expression.isNoun()
                || expression.plural()
                || expression.determiner() != Determiner.THE) {
            return false;
        }
        for (int i = expression.first() + 1; i < expression.end(); i++) {
            if (!entity.titleWords.contains(words.lower(i))) {
                return false;
            }
        }
        return expression.person() && entity.offices.contains(words.lower(expression.head()));
    }
}
