package io.github.hearsay.claim;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** One claim a verb group, but for those that only report, ask or order. */
final class ClaimFinder {

    private final FactualityLexicon lexicon;

    ClaimFinder(String language) {
        lexicon = new FactualityLexicon(language);
    }

    /** What else is known of a document: names with their labels, its quotations, and the zones without claims. */
    record Context(List<Labelled> names, List<Attribution> quotations, List<Span> excluded) {}

    /** A named entity. */
    record Labelled(Span span, String label) {}

    /** In text order. */
    List<FoundClaim> find(Words words, Context context) {
        List<FoundClaim> claims = new ArrayList<>();
        Arguments arguments = new Arguments(words, labels(words, context));
        boolean[] excluded = excluded(words, context);
        Chains chains = new Chains(words, context.quotations());
        Clauses clauses = new Clauses(words);
        FactualityJudge judge = new FactualityJudge(lexicon, words, new DependencyTree(words));
        for (int s = 0; s < words.sentences(); s++) {
            if (words.firstOf(s) == words.endOf(s) || isQuestion(words, s)) {
                continue;
            }
            for (Clause clause : clauses.of(s)) {
                int head = clause.verb().head();
                if (!excluded[head] && !chains.isCue(head)) {
                    add(claims, words, clause, arguments.of(clause), chains.around(head), context, judge);
                }
            }
        }
        return claims;
    }

    private void add(
            List<FoundClaim> claims,
            Words words,
            Clause clause,
            List<Argument> arguments,
            List<Integer> chain,
            Context context,
            FactualityJudge judge) {
        List<Attribution> around = chain.stream().map(context.quotations()::get).toList();
        Judgement judgement = judge.judge(headOf(words, clause), around);
        boolean governed = judgement.cues().stream()
                .anyMatch(c -> c.end() == clause.verb().first() && words.is(c.end() - 1, "to"));
        boolean subject = arguments.stream().anyMatch(a -> a.role().equals("subject"));
        if ((clause.verb().infinitive() && !governed) || (!subject && arguments.isEmpty())) {
            return;
        }
        String tense = Tense.of(words, clause.verb());
        claims.add(new FoundClaim(
                clause.verb(), arguments, chain, judgement, tense, worth(words, clause, tense), subject ? 0.7 : 0.4));
    }

    private static int headOf(Words words, Clause clause) {
        int verb = clause.verb().head();
        return words.relation(verb).equals("cop") ? words.head(verb) : verb;
    }

    /** Numbers, names and a past tense are what fact checkers can check. */
    private static double worth(Words words, Clause clause, String tense) {
        boolean number = false;
        boolean name = false;
        for (int i = clause.first(); i < clause.end(); i++) {
            number |= words.isTag(i, "NUM");
            name |= words.isTag(i, "PROPN");
        }
        double worth = 0.3 + (number ? 0.3 : 0) + (name ? 0.15 : 0);
        return worth + (Set.of("past", "present").contains(tense) ? 0.1 : 0);
    }

    private static boolean isQuestion(Words words, int sentence) {
        for (int i = words.endOf(sentence) - 1; i >= words.firstOf(sentence); i--) {
            if (words.mark(i) == '?') {
                return true;
            }
            if (!words.isTag(i, "PUNCT")) {
                return false;
            }
        }
        return false;
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
