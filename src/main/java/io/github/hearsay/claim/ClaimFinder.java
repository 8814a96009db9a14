package io.github.hearsay.claim;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One claim a predicate, but for those that only report. Questions and orders are open for everyone. What else happens in
 * the text, named by a noun or by a verb of which nothing is said who does it, is rated too.
 */
final class ClaimFinder {

    private final FactualityKnowledge knowledge;
    private final ClaimVocabulary vocabulary;
    /** Null where rules rate. */
    private final @Nullable RatingModels models;

    private final Raising raising;
    private final EventNouns events;
    private final RoleWords roleWords;

    ClaimFinder(Language language, ModelSource models, Style style) {
        this(
                language,
                models.isRules() ? null : RatingModels.load(models, style),
                FactualityKnowledge.load(language, models));
    }

    ClaimFinder(Language language, @Nullable RatingModels models, FactualityKnowledge knowledge) {
        this.knowledge = knowledge;
        this.models = models;
        vocabulary = knowledge.vocabulary();
        raising = new Raising(language, vocabulary);
        events = new EventNouns(language, vocabulary.grammar);
        roleWords = new RoleWords(language);
    }

    /** The lemma of the copula. */
    String copula() {
        return vocabulary.grammar.copula;
    }

    /** What else is known of a document: names with their labels, its quotations, and the zones without claims. */
    record Context(List<Labelled> names, List<Attribution> quotations, List<Span> excluded) {}

    /** A named entity. */
    record Labelled(Span span, String label) {}

    /** Both in text order. */
    record Found(List<FoundClaim> claims, List<FoundEvent> events) {}

    Found find(Words parsed, Context context) {
        Words words = ReportedClauses.reattached(parsed, context.quotations(), knowledge);
        DependencyTree tree = new DependencyTree(words);
        Embedding embedding = new Embedding(words, tree, new Clausal(words, tree, vocabulary), knowledge);
        Chains chains = new Chains(words, tree, context.quotations(), raising, embedding, knowledge);
        boolean[] excluded = excluded(words, context);
        Predicates predicates = new Predicates(words, tree, raising, events, chains, embedding, vocabulary);
        EncodedRatings encoded = models == null ? null : models.read(words);
        Extents extents = new Extents(words, tree, excluded, vocabulary.grammar);
        WordHashes hashes = new WordHashes(words, tree, knowledge);
        Statement statement = new Statement(
                new Arguments(
                        words,
                        tree,
                        extents,
                        events,
                        new Roles(roleWords, vocabulary, words, tree, labels(words, context)),
                        embedding,
                        vocabulary),
                new Tense(words, tree, new Clausal(words, tree, vocabulary), vocabulary),
                new CheckWorth(words, hashes, knowledge, models == null ? null : models.worth(), encoded),
                new FactualityJudge(knowledge, models, encoded, words, tree, hashes),
                chains,
                context.quotations());
        List<PredicateGroup> groups = predicates.all();
        BitSet reports = chains.reports(heads(groups));
        List<FoundClaim> claims = new ArrayList<>();
        for (PredicateGroup group : groups) {
            int head = group.head();
            if (!excluded[head] && !reports.get(head)) {
                statement.addTo(claims, group);
            }
        }
        List<FoundClaim> kept = oneForEachSpan(claims, words, tree);
        BitSet happening = heads(groups);
        happening.or(events.in(words, tree, embedding));
        happening.andNot(reports);
        return new Found(kept, statement.rated(unclaimed(happening, kept, excluded)));
    }

    /** Those of the words that name what happens that are the predicate of no claim. */
    private static BitSet unclaimed(BitSet happening, List<FoundClaim> claims, boolean[] excluded) {
        BitSet unclaimed = (BitSet) happening.clone();
        for (FoundClaim claim : claims) {
            unclaimed.clear(claim.predicate().first(), claim.predicate().end());
            unclaimed.clear(claim.predicate().head());
        }
        for (int i = unclaimed.nextSetBit(0); i >= 0; i = unclaimed.nextSetBit(i + 1)) {
            unclaimed.set(i, !excluded[i]);
        }
        return unclaimed;
    }

    /** Of claims over the same words the one whose predicate stands highest in the tree. */
    private static List<FoundClaim> oneForEachSpan(List<FoundClaim> claims, Words words, DependencyTree tree) {
        Map<Span, FoundClaim> highest = new LinkedHashMap<>();
        for (FoundClaim claim : claims) {
            highest.merge(
                    claim.span(words),
                    claim,
                    (a, b) -> tree.isBelow(a.predicate().head(), b.predicate().head()) ? b : a);
        }
        return List.copyOf(highest.values());
    }

    private static BitSet heads(List<PredicateGroup> groups) {
        BitSet heads = new BitSet();
        groups.forEach(group -> heads.set(group.head()));
        return heads;
    }

    /** What makes a claim of a predicate of one document. */
    private record Statement(
            Arguments arguments,
            Tense tenses,
            CheckWorth worths,
            FactualityJudge judge,
            Chains chains,
            List<Attribution> quotations) {

        void addTo(List<FoundClaim> claims, PredicateGroup group) {
            List<Integer> chain = chains.around(group.head());
            List<Argument> found = chains.within(arguments.of(group), chain);
            if (found.isEmpty()) {
                return;
            }
            Judgement judgement = judged(group.head(), chain);
            String tense = tenses.of(group);
            double worth = worths.of(group, found, judgement, tense);
            claims.add(new FoundClaim(group, found, chain, judgement, tense, worth, confidence(group, found)));
        }

        List<FoundEvent> rated(BitSet heads) {
            List<FoundEvent> events = new ArrayList<>();
            for (int head = heads.nextSetBit(0); head >= 0; head = heads.nextSetBit(head + 1)) {
                List<Integer> chain = chains.around(head);
                events.add(new FoundEvent(head, chain, judged(head, chain)));
            }
            return events;
        }

        private Judgement judged(int head, List<Integer> chain) {
            return judge.judge(head, chain.stream().map(quotations::get).toList());
        }

        /** A predicate whose subject or object nothing names is less likely read rightly. */
        private static double confidence(PredicateGroup group, List<Argument> arguments) {
            boolean subject = arguments.get(0).role().equals("subject");
            return group.construction().confidence() * (subject ? 1 : 0.6) * (arguments.size() > 1 ? 1 : 0.8);
        }
    }

    private static String[] labels(Words words, Context context) {
        String[] labels = new String[words.size()];
        Arrays.fill(labels, "");
        for (Labelled name : context.names()) {
            Arrays.fill(
                    labels,
                    words.at(name.span().begin()),
                    words.behind(name.span().end()),
                    name.label());
        }
        return labels;
    }

    private static boolean[] excluded(Words words, Context context) {
        boolean[] excluded = new boolean[words.size()];
        for (Span zone : context.excluded()) {
            Arrays.fill(excluded, words.at(zone.begin()), words.behind(zone.end()), true);
        }
        return excluded;
    }
}
