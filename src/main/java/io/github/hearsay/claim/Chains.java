package io.github.hearsay.claim;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.cas.ClosedSets.Act;
import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which quotations stand around each word, and which words are their cues. */
final class Chains {

    /** Quotations deeper inside others are noise; they are ignored. */
    private static final int DEEPEST = 8;

    /** Words between what opens a clause and its cue. */
    private static final int LONGEST_SUBJECT = 20;

    private static final Set<Complement> DOINGS = Set.of(Complement.INFINITIVE, Complement.GERUND);
    /** Kinds of cue that tell what is done; the others tell that somebody says, thinks or wants something. */
    private static final Set<String> FACTS = Set.of("", "negation", "modal", "counterfactual");

    private final Words words;
    private final List<Attribution> quotations;
    private final ClaimVocabulary vocabulary;
    private final EmbeddingPredicates predicates;
    private final DependencyTree tree;
    private final Embedding embedding;
    private final List<List<Integer>> around;
    private final BitSet cues = new BitSet();

    /**
     * Those of one document. What "appears" or "is expected" without anybody to whom it does, and that "there is no doubt",
     * is the author's own caution; who "avoided paying" or "saw fit to close" has told nothing, nor has whom it "surprised".
     *
     * @param quotations in text order, outer before inner
     */
    Chains(
            Words words,
            DependencyTree tree,
            List<Attribution> quotations,
            Raising raising,
            Embedding embedding,
            FactualityKnowledge knowledge) {
        this.words = words;
        this.tree = tree;
        this.embedding = embedding;
        vocabulary = knowledge.vocabulary();
        predicates = knowledge.predicates();
        this.quotations = quotations;
        around = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            around.add(List.of());
        }
        for (int q = 0; q < quotations.size(); q++) {
            Attribution quotation = quotations.get(q);
            if (isCaution(quotation, raising) || isDone(quotation) || isDeed(quotation) || isContradicted(quotation)) {
                continue;
            }
            for (Span part : quotations.get(q).parts()) {
                surround(part, q);
            }
            cues.or(cue(quotations.get(q)));
        }
    }

    private boolean isCaution(Attribution quotation, Raising raising) {
        if (!quotation.kind().equals("indirect") || quotation.cue() == null) {
            return false;
        }
        String lemma = quotation.cue().lemma();
        int first = words.at(quotation.hull().begin());
        int last = words.behind(quotation.cue().span().end()) - 1;
        boolean infinitive = vocabulary.grammar.isInfinitiveMarker(words, first);
        if (last >= 0
                && last < first
                && words.isTag(last, "VERB")
                && !predicates.has(words, last)
                && isPurpose(quotation)) {
            // "hired divers to search": whoever does something for a purpose has not told it
            return true;
        }
        boolean impersonal = words.is(words.at(quotation.cue().span().begin()) - 1, vocabulary.expletive);
        boolean reported = raising.isReport(lemma) && (impersonal || quotation.act() == Act.SPEECH);
        return quotation.source() == null
                ? !reported && (raising.isShading(lemma) || lemma.equals(vocabulary.grammar.copula))
                : raising.isShadingVerb(lemma) && infinitive;
    }

    /** "shot a man who had attacked them": a verb that embeds nothing tells nothing of its object. */
    private boolean isDeed(Attribution quotation) {
        if (!quotation.kind().equals("indirect") || quotation.parts().size() > 1) {
            return false;
        }
        Span part = quotation.hull();
        int head = words.headOf(words.at(part.begin()), words.behind(part.end()));
        boolean object = head >= 0 && tree.is(head, "obj") && cue(quotation).get(tree.head(head));
        return object && !predicates.has(words, tree.head(head)) && !embedsWithin(part, tree.head(head));
    }

    /** "accused him of lying": whether a verb embeds something in what it is said to tell. */
    private boolean embedsWithin(Span part, int verb) {
        for (int i = words.at(part.begin()); i < words.behind(part.end()); i++) {
            Embedding.Embedded embedded = embedding.of(i);
            if (embedded != null && embedded.holder() == verb && embedded.signature() != null) {
                return true;
            }
        }
        return false;
    }

    /** "Contrary to what they said, it sank". */
    private boolean isContradicted(Attribution quotation) {
        int cue = quotation.cue() == null ? -1 : words.at(quotation.cue().span().begin());
        int first = cue < 0 ? 0 : words.firstOf(words.sentenceOf(cue));
        int word = cue;
        while (word > Math.max(first, cue - LONGEST_SUBJECT)
                && words.mark(word) != ','
                && !words.is(word, vocabulary.contradicting)) {
            word--;
        }
        return word >= 0 && words.is(word, vocabulary.contradicting);
    }

    /** Whether a cue says that the content was done or not done, or that it stirred somebody, not that somebody said or thought it. */
    private boolean isDone(Attribution quotation) {
        if (!quotation.kind().equals("indirect") || quotation.cue() == null) {
            return false;
        }
        BitSet cue = cue(quotation);
        if (quotation.hull().begin() < quotation.cue().span().begin()
                && cue.stream().anyMatch(this::stirs)) {
            return true;
        }
        for (Span part : quotation.parts()) {
            for (int i = words.at(part.begin()); i < words.behind(part.end()); i++) {
                if (isDone(embedding.of(i), cue)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "surprised the council": a verb whose subject is what moves somebody. */
    private boolean stirs(int verb) {
        Signature signature = words.isTag(verb, "VERB") ? predicates.of(words, verb, Complement.INFINITIVE) : null;
        return signature != null && signature.isFactive() && tree.child(verb, "aux:pass") < 0;
    }

    private boolean isDone(Embedding.@Nullable Embedded embedded, BitSet cue) {
        return embedded != null
                && embedded.signature() != null
                && DOINGS.contains(embedded.kind())
                && cue.get(embedded.holder())
                && embedded.signature().isImplicative()
                && FACTS.contains(embedded.signature().kind())
                // "denied paying": what takes clauses as well is said
                && (embedded.kind() == Complement.INFINITIVE
                        || predicates.of(words, embedded.holder(), Complement.CLAUSE) == null);
    }

    /** Whether a content is an infinitive, or a noun and one. */
    private boolean isPurpose(Attribution quotation) {
        Span part = quotation.parts().get(0);
        boolean infinitive = false;
        for (int i = words.at(part.begin()); i < words.behind(part.end()); i++) {
            if (words.isTag(i, "AUX") || vocabulary.grammar.isComplementizer(words, i)) {
                return false;
            }
            infinitive |= vocabulary.grammar.isInfinitiveMarker(words, i) && words.isTag(i + 1, "VERB");
        }
        return infinitive;
    }

    /** Arguments that stand in the content of the innermost quotation, cut at its ends; a subject may be the source. */
    List<Argument> within(List<Argument> arguments, List<Integer> chain) {
        if (chain.isEmpty()) {
            return arguments;
        }
        Attribution innermost = quotations.get(chain.get(chain.size() - 1));
        List<Argument> inside = new ArrayList<>();
        for (Argument argument : arguments) {
            Span head = words.span(argument.head(), argument.head() + 1);
            Span part = innermost.parts().stream()
                    .filter(p -> p.covers(head))
                    .findFirst()
                    .orElse(null);
            if (part != null) {
                inside.add(cut(argument, part, innermost.kind().equals("indirect")));
            } else if (argument.role().equals("subject")) {
                inside.add(argument);
            }
        }
        return inside;
    }

    private Argument cut(Argument argument, Span part, boolean indirect) {
        int begin = words.at(part.begin());
        boolean opened = indirect && vocabulary.grammar.isComplementizer(words, begin);
        int first = Math.max(argument.first(), opened && begin < argument.head() ? begin + 1 : begin);
        return new Argument(
                argument.role(), argument.head(), first, Math.min(argument.end(), words.behind(part.end())));
    }

    private void surround(Span part, int quotation) {
        for (int i = words.at(part.begin()); i < words.behind(part.end()); i++) {
            if (around.get(i).size() < DEEPEST) {
                List<Integer> chain = new ArrayList<>(around.get(i));
                chain.add(quotation);
                around.set(i, chain);
            }
        }
    }

    private BitSet cue(Attribution quotation) {
        BitSet cue = new BitSet();
        if (quotation.cue() != null) {
            Span span = quotation.cue().span();
            cue.set(words.at(span.begin()), words.behind(span.end()));
        }
        return cue;
    }

    /** Index behind the cue, 0 where there is none. */
    private int cueEnd(Attribution quotation) {
        return quotation.cue() == null ? 0 : words.behind(quotation.cue().span().end());
    }

    boolean isCue(int word) {
        return word >= 0 && cues.get(word);
    }

    /**
     * The cues whose contents state something. They report and claim nothing themselves; but who "criticized the plan" did
     * something that is found nowhere else.
     *
     * @param predicates heads of all predicates
     */
    BitSet reports(BitSet predicates) {
        BitSet reports = new BitSet();
        for (Attribution quotation : quotations) {
            boolean states = quotation.parts().stream().anyMatch(part -> {
                int next = predicates.nextSetBit(words.at(part.begin()));
                return next >= 0 && next < words.behind(part.end());
            });
            if (states || !quotation.kind().equals("indirect")) {
                reports.or(cue(quotation));
            }
        }
        reports.and(cues);
        for (Attribution quotation : quotations) {
            // "would neither confirm nor deny that": the verb in front of the content reports as well
            int before = words.at(quotation.hull().begin()) - 1;
            int cue = cueEnd(quotation) - 1;
            if (before > 0 && predicates.get(before) && cue >= 0 && reports.get(cue) && !cues.get(before)) {
                reports.set(before);
            }
            reports.or(coordinated(cue(quotation), predicates));
        }
        return reports;
    }

    /** "would neither confirm nor deny that", where "deny" alone is the cue: the verbs in front of it. */
    private BitSet coordinated(BitSet cue, BitSet predicates) {
        BitSet first = new BitSet();
        for (int i = cue.nextSetBit(0); i >= 0; i = cue.nextSetBit(i + 1)) {
            boolean nor = cues.get(i) && tree.is(i, "conj") && words.is(i - 1, vocabulary.repeatingNegations);
            int above = nor ? tree.head(i) : -1;
            if (above >= 0 && above == i - 2 && predicates.get(above) && !cues.get(above)) {
                first.set(above);
            }
        }
        return first;
    }

    /** Outermost first. */
    List<Integer> around(int word) {
        return around.get(word);
    }
}
