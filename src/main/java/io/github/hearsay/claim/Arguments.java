package io.github.hearsay.claim;

import io.github.hearsay.language.Grammar;
import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Subject, objects, complements, time and place of a predicate; the subject first, the others in text order. */
final class Arguments {

    private final Words words;
    private final Grammar grammar;
    private final Set<String> questionWords;
    private final DependencyTree tree;
    private final Subjects subjects;
    private final Extents extents;
    private final EventNouns events;
    private final Roles roles;

    Arguments(
            Words words,
            DependencyTree tree,
            Extents extents,
            EventNouns events,
            Roles roles,
            Embedding embedding,
            ClaimVocabulary vocabulary) {
        this.words = words;
        grammar = vocabulary.grammar;
        questionWords = vocabulary.questionWords;
        this.tree = tree;
        this.extents = extents;
        this.events = events;
        this.roles = roles;
        subjects = new Subjects(words, tree, embedding, vocabulary);
    }

    List<Argument> of(PredicateGroup group) {
        List<Argument> arguments = new ArrayList<>();
        if (group.construction() == Construction.EVENT) {
            addOfEvent(group, arguments);
            return arguments;
        }
        int subject = subjects.of(group.head());
        if (subject >= 0) {
            arguments.add(isClause(subject) ? extents.clause("subject", subject) : phrase("subject", subject, group));
        }
        if (group.end() <= group.head()) {
            arguments.add(phrase(roles.ofPhrase(group.head()), group.head(), group));
        }
        for (int word = group.head(); word != tree.head(group.top()); word = tree.head(word)) {
            addBelow(word, group, arguments);
        }
        addOmittedObject(group, arguments);
        arguments.removeIf(a -> (a.first() >= group.first() && a.end() <= group.end()) || extents.isExcluded(a.head()));
        arguments.sort(Comparator.comparing((Argument a) -> !a.role().equals("subject"))
                .thenComparing(Argument::first));
        return arguments;
    }

    /** "the closure of the bridge by the board", "Voss's resignation": what a verb would have as subject and object. */
    private void addOfEvent(PredicateGroup group, List<Argument> arguments) {
        int head = group.head();
        int subject = events.subject(words, tree, head);
        if (subject >= 0) {
            arguments.add(phrase("subject", subject, group));
        }
        for (int c = tree.firstChild(head); c >= 0; c = tree.nextSibling(c)) {
            if (c != subject && c > head && tree.is(c, "nmod")) {
                boolean of = grammar.isGenitive(words, tree.left(c));
                arguments.add(phrase(of ? "object" : roles.ofPhrase(c), c, group));
            }
        }
    }

    private void addBelow(int word, PredicateGroup group, List<Argument> arguments) {
        for (int c = tree.firstChild(word); c >= 0; c = tree.nextSibling(c)) {
            if (c == group.head() || tree.isBelow(group.head(), c)) {
                continue;
            }
            add(c, word, group, arguments);
        }
    }

    private void add(int c, int word, PredicateGroup group, List<Argument> arguments) {
        boolean nominal = word == group.head()
                && group.end() > word
                && group.construction().isNominal();
        if (tree.is(c, "obj") || tree.is(c, "iobj")) {
            addPhrase(roles.ofObject(c), c, group, arguments);
        } else if (tree.is(c, "obl") || (nominal && c > word && tree.is(c, "nmod"))) {
            addPhrase(roles.ofPhrase(c), c, group, arguments);
        } else if (tree.is(c, "ccomp")
                || words.relation(c).equals("xcomp")
                || (nominal && words.relation(c).equals("acl"))) {
            arguments.add(extents.clause("complement", c));
        } else if (tree.is(c, "advcl") && roles.isTime(c)) {
            arguments.add(extents.clause("time", c));
        } else if (tree.is(c, "advmod") && !roles.ofAdverb(c).isEmpty()) {
            addPhrase(roles.ofAdverb(c), c, group, arguments);
        }
    }

    private void addPhrase(String role, int c, PredicateGroup group, List<Argument> arguments) {
        int word = subjects.resolved(c, group.head());
        if (word >= 0) {
            arguments.add(phrase(role, word, group));
        }
    }

    private Argument phrase(String role, int word, PredicateGroup group) {
        return extents.phrase(role, word, group.head());
    }

    /** "the bridge they closed": nothing stands for the bridge inside the clause. */
    private void addOmittedObject(PredicateGroup group, List<Argument> arguments) {
        int head = group.head();
        boolean relative = words.relation(head).equals("acl:relcl") && words.isTag(head, "VERB");
        if (!relative || tree.child(head, "obj") >= 0 || tree.child(head, "nsubj:pass") >= 0) {
            return;
        }
        int antecedent = tree.head(head);
        boolean used = antecedent < 0
                || isOwnerOf(tree.child(head, "nsubj"))
                || arguments.stream().anyMatch(a -> a.head() == antecedent);
        if (!used) {
            arguments.add(phrase(roles.ofAntecedent(head), antecedent, group));
        }
    }

    /** "whose garden": the antecedent stands for its owner. */
    private boolean isOwnerOf(int subject) {
        return subject >= 0 && tree.left(subject) < subject && words.is(tree.left(subject), questionWords);
    }

    private boolean isClause(int word) {
        return tree.is(word, "csubj");
    }
}
